import type { Payload } from 'payload';

import type { MarkImport } from '../../../../payload-types.ts';
import { marksPlan } from './marksPlan.ts';

/**
 * The attempts whose mark was corrected from a pass to a fail or back: what they had earned by the
 * mark that stood then was earned.
 */
export async function readMarkFacts(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.db.find<MarkImport>({
    collection: 'mark-imports',
    where: {},
    select: { plan: true },
    pagination: false,
    limit: 0,
  });
  const changed = new Set<string>();
  for (const { plan } of docs) {
    for await (const steps of marksPlan.unpack(plan)) {
      for (const { before, after } of steps) {
        if (before && before.passed !== after.passed) changed.add(before.attempt);
      }
    }
  }
  return changed;
}
