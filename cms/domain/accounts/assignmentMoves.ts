import { previousDay } from '../shanghai.ts';

/** A stay of a person in a unit, with a job there. */
export interface Stay {
  unit: string;
  job: string | null;
  /** The person's own unit; others are besides it. */
  main: boolean;
  /** The first day, `YYYY-MM-DD`. */
  from: string;
}

export interface OpenStay extends Stay {
  id: string;
}

/** How an account is to be from a day on. */
export interface Posting {
  unit: string | null;
  job: string | null;
  /** Units besides the main one; null leaves them as they are. */
  secondary: readonly string[] | null;
  joinedOn: string | null;
  leftOn: string | null;
}

/** What has to be written so that a person's history says where the person is. */
export interface AssignmentMoves {
  /** Ends of stays, with their last days. */
  end: { id: string; to: string }[];
  /** Stays that begin. */
  begin: Stay[];
  /** Stays of today that are corrected: nobody was elsewhere for less than a day. */
  correct: { id: string; unit: string; job: string | null }[];
}

/**
 * Moves of a person: what was, ends the day before; what is, begins on the day. Who has no history
 * yet begins it with the first day of work. Called again with the same, it has nothing to do.
 *
 * @param open the stays that have no end
 * @param day the day of the move, `YYYY-MM-DD`
 * @param lastEnd the last day of the stays that have ended; null where none has
 */
export function assignmentMoves(
  open: readonly OpenStay[],
  posting: Posting,
  { day, lastEnd }: { day: string; lastEnd: string | null },
): AssignmentMoves {
  const moves: AssignmentMoves = { end: [], begin: [], correct: [] };
  const { unit, job, secondary, joinedOn, leftOn } = posting;
  const gone = leftOn !== null && leftOn < day;
  const last = gone ? leftOn : previousDay(day);
  const standing = open.find(({ main }) => main);
  const begins = joinedOn !== null && !standing && (lastEnd === null || joinedOn > lastEnd);
  const from = begins ? joinedOn : day;
  const stays = standing?.unit === unit && standing?.job === job;
  if (standing && !gone && !stays && standing.from === day && unit !== null) {
    moves.correct.push({ id: standing.id, unit, job });
  } else if (standing && (gone || !stays)) {
    moves.end.push(ended(standing, last));
  }
  if (unit !== null && !gone && !stays && standing?.from !== day) {
    moves.begin.push({ unit, job, main: true, from });
  }
  const besides = open.filter(({ main }) => !main);
  for (const stay of besides) {
    if (gone || (secondary && !secondary.includes(stay.unit))) moves.end.push(ended(stay, last));
  }
  if (gone) return moves;
  for (const other of new Set(secondary ?? [])) {
    if (other === unit || besides.some((stay) => stay.unit === other)) continue;
    moves.begin.push({ unit: other, job: null, main: false, from });
  }
  return moves;
}

/** No stay ends before it began. */
const ended = ({ id, from }: OpenStay, last: string) => ({ id, to: last < from ? from : last });
