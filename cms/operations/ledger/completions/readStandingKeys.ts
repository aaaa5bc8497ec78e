import type { Payload } from 'payload';

import type { CreditEntry } from '../../../payload-types.ts';
import { inPages } from '../../../domain/inPages.ts';
import { idOf } from '../../../domain/idOf.ts';
import { COMPLETION_IMPORTS } from '../../../domain/ledger/completionKey.ts';

/** So many are asked for at once: SQLite takes no more than 32,766 values. */
const CHUNK = 1_000;

/** The keys under which past learning of some learners stands in the ledger, by learner. */
export async function readStandingKeys(
  payload: Payload,
  learners: readonly string[],
): Promise<Map<string, Set<string>>> {
  const keys = new Map<string, Set<string>>();
  for (const some of inPages(learners, CHUNK)) {
    const { docs } = await payload.db.find<CreditEntry>({
      collection: 'credit-entries',
      where: {
        learner: { in: some },
        sourceCollection: { equals: COMPLETION_IMPORTS },
      },
      select: { learner: true, key: true },
      pagination: false,
      limit: 0,
    });
    for (const [learner, entries] of Map.groupBy(docs, (entry) => idOf(entry.learner))) {
      keys.set(learner, new Set(entries.map(({ key }) => key)));
    }
  }
  return keys;
}
