import type { Payload } from 'payload';

import { APPEAL_STEPS, APPEALS } from '../../domain/appeals/appeal.ts';
import type { Appeal, AppealStep } from '../../payload-types.ts';
import { passOn } from './passOn.ts';
import { readAppeal } from './readAppeal.ts';
import { showSteps } from './showSteps.ts';

/**
 * Ends what was cut off: steps that their case's row does not show yet, and remedies that were not
 * passed on to all cases of the same matter. One that fails stops no other.
 */
export async function settleAppeals(payload: Payload): Promise<void> {
  const unsettled = await payload.db.find<Pick<AppealStep, 'id' | 'appeal'>>({
    collection: APPEAL_STEPS,
    where: { settled: { equals: false } },
    select: { appeal: true },
    pagination: false,
    limit: 0,
  });
  const merged = await payload.db.find<Pick<Appeal, 'id' | 'mergedInto'>>({
    collection: APPEALS,
    where: { and: [{ mergedInto: { exists: true } }, { open: { equals: true } }] },
    select: { mergedInto: true },
    pagination: false,
    limit: 0,
  });
  const mains = merged.docs.flatMap(({ mergedInto }) => (mergedInto ? [mergedInto] : []));
  const acts = [
    ...[...new Set(unsettled.docs.map(({ appeal }) => appeal))].map(
      (number) => async () => showSteps(payload, await readAppeal(payload, number)),
    ),
    ...[...new Set(mains)].map((number) => () => passOn(payload, number)),
  ];
  for (const act of acts) {
    try {
      await act();
    } catch (error) {
      payload.logger.error({ err: error }, 'a case not settled');
    }
  }
}
