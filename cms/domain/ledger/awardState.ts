import type { EntryKind } from './ledgerEntry.ts';
import { standingAwards } from './standingAwards.ts';

interface Entry {
  id: string;
  kind: EntryKind;
  /** ISO instant. */
  at: string;
  reverses?: string | null;
  bars?: boolean | null;
  sourceCollection?: string | null;
  sourceId?: string | null;
}

/** Where a learner stands with one source in a year. */
export interface AwardState<T> {
  /** The award that counts, if any. */
  standing: T | null;
  /** When the latest award was taken back, in milliseconds since 1970; null where none was. */
  freedAt: number | null;
  /** Whether a trainer has said that it may not be earned again this year. */
  barred: boolean;
  /** Which award of the source the next one would be: one more than were taken back. */
  nth: number;
}

/**
 * What a learner's year says of one source: whether it is earned, and if an award was taken back,
 * from when on it can be earned again.
 *
 * @param entries every entry of one learner and year, or those of the source
 */
export function awardState<T extends Entry>(
  entries: readonly T[],
  { collection, id }: Record<'collection' | 'id', string>,
): AwardState<T> {
  const own = entries.filter(
    ({ sourceCollection, sourceId }) => sourceCollection === collection && sourceId === id,
  );
  const reversals = own.filter(({ kind }) => kind === 'reversal');
  const instants = reversals.map(({ at }) => new Date(at).getTime());
  return {
    standing: standingAwards(own)[0] ?? null,
    freedAt: instants.length > 0 ? Math.max(...instants) : null,
    barred: reversals.some(({ bars }) => bars),
    nth: reversals.length + 1,
  };
}

/**
 * Whether what began at an instant can earn the source's award. After a reversal only what began
 * later counts: a retry of what the reversed award came from, a completion still carried, an
 * attempt handed in again or a class saved again must not bring back what a trainer took back,
 * nor may time studied before it count twice.
 *
 * @param beganAt milliseconds since 1970
 */
export function canEarn(
  { standing, freedAt, barred }: AwardState<unknown>,
  beganAt: number,
): boolean {
  return !standing && !barred && countsFrom(freedAt, beganAt);
}

/** Whether study or an attempt that began at an instant is newer than the latest reversal. */
export function countsFrom(freedAt: number | null, beganAt: number): boolean {
  return freedAt === null || beganAt > freedAt;
}
