import type { Payload } from 'payload';

import type { CreditEntry } from '../../payload-types.ts';
import { insertEntry, type NewEntry } from './insertEntry.ts';
import { isYearClosed } from './isYearClosed.ts';
import { OperationError } from '../OperationError.ts';
import { projectLearnerYear } from './projectLearnerYear.ts';
import { readEntries } from './readEntries.ts';
import { retry } from '../retry.ts';

export type DraftEntry = Omit<NewEntry, 'seq' | 'learner' | 'year'>;

interface Append {
  learner: string;
  year: number;
  now: Date;
  /**
   * Decides on the year's entries as they stand; called anew when another writer was faster.
   * Returns the entry to insert, or an answer of its own when there is nothing to insert.
   */
  decide: (entries: CreditEntry[]) => DraftEntry | { settled: CreditEntry | null };
  /** An admin's adjustment may enter a closed year; nothing else may. */
  intoClosedYear?: boolean;
}

/**
 * Appends to a learner's year, deciding on what stands there: optimistic, for any number of
 * servers. The next number of the year is unique, so an entry is inserted only if nothing has
 * been since the decision was made.
 *
 * @returns the entry inserted, or what `decide` settled for
 * @throws OperationError 409 `year-closed`, 503 `busy`
 */
export async function appendEntry(
  payload: Payload,
  { learner, year, now, decide, intoClosedYear = false }: Append,
): Promise<CreditEntry | null> {
  if (!intoClosedYear && (await isYearClosed(payload, year))) {
    throw new OperationError(409, 'year-closed', { year });
  }
  return retry(async (again) => {
    const entries = await readEntries(payload, { learner, year });
    const decided = decide(entries);
    if ('settled' in decided) return decided.settled;
    const seq = (entries[0]?.seq ?? 0) + 1;
    const entry = await insertEntry(payload, { ...decided, learner, year, seq });
    if (!entry) return again();
    await projectAfter(payload, { learner, year, now });
    return entry;
  });
}

/** The entry stands once inserted; a projection that fails is repaired, never an error of it. */
async function projectAfter(
  payload: Payload,
  of: Pick<Append, 'learner' | 'year' | 'now'>,
): Promise<void> {
  try {
    await projectLearnerYear(payload, of);
  } catch (error) {
    payload.logger.error(
      { err: error, learner: of.learner, year: of.year },
      'projection left behind',
    );
  }
}
