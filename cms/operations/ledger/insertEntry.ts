import type { Payload } from 'payload';

import type { CreditEntry } from '../../payload-types.ts';

export type NewEntry = Omit<CreditEntry, 'id' | 'learner' | 'by'> & {
  learner: string;
  by?: string | null;
};

/**
 * Inserts an entry into the ledger: the one write that counts. Goes past hooks and
 * transactions, so that a number or key already taken is an answer, not an abort.
 *
 * @returns the entry, or null where the learner's `key` or the year's `seq` is taken
 * @throws whatever the database says when it is for another reason
 */
export async function insertEntry(payload: Payload, entry: NewEntry): Promise<CreditEntry | null> {
  try {
    return (await payload.db.create({
      collection: 'credit-entries',
      data: entry,
    })) as CreditEntry;
  } catch (error) {
    const { totalDocs } = await payload.db.count({
      collection: 'credit-entries',
      where: {
        and: [
          { learner: { equals: entry.learner } },
          {
            or: [
              { key: { equals: entry.key } },
              { and: [{ year: { equals: entry.year } }, { seq: { equals: entry.seq } }] },
            ],
          },
        ],
      },
    });
    if (totalDocs > 0) return null;
    throw error;
  }
}
