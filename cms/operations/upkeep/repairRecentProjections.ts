import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { isProjectionStale } from '../ledger/isProjectionStale.ts';
import { projectLearnerYear } from '../ledger/projectLearnerYear.ts';

/** More awards than can have been under way when a server fell, few enough for a quick start. */
const LATEST = 200;

/**
 * Rebuilds the stored sums that a crash between an award and its projection has left behind: to
 * be called when the platform starts. It looks at the newest entries rather than at the last
 * hours, so that it also finds them after a long outage.
 *
 * @returns how many sums were rebuilt
 */
export async function repairRecentProjections(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.db.find<Pick<CreditEntry, 'learner' | 'year'>>({
    collection: 'credit-entries',
    select: { learner: true, year: true },
    sort: '-at',
    pagination: false,
    limit: LATEST,
  });
  const touched = new Map(
    docs.map(({ learner: owner, year }) => {
      const learner = idOf(owner);
      return [`${learner}:${year}`, { learner, year }] as const;
    }),
  );
  let repaired = 0;
  for (const one of touched.values()) {
    if (!(await isProjectionStale(payload, one))) continue;
    await projectLearnerYear(payload, { ...one, now });
    repaired += 1;
  }
  return repaired;
}
