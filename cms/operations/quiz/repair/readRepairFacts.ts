import type { Payload } from 'payload';

import { repairPlanSchema } from '../../../domain/quiz/repair/repairPlan.ts';
import type { KeyRepair } from '../../../payload-types.ts';

/**
 * The attempts that have passed by one key and not by another: what they earned by the key that was
 * in force then was earned.
 */
export async function readRepairFacts(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.db.find<KeyRepair>({
    collection: 'key-repairs',
    where: {},
    select: { plan: true },
    pagination: false,
    limit: 0,
  });
  return new Set(
    docs
      .flatMap(({ plan }) => repairPlanSchema.parse(plan))
      .filter(({ before, after }) => before.passed !== after.passed)
      .map(({ attempt }) => attempt),
  );
}
