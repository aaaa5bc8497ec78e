import { dayOf, startOfDay } from '../../shanghai.ts';

/**
 * After how many calendar days a question comes back: the day after a wrong answer, and then
 * after each answer that was right, later and later. Expanding intervals are what learning by
 * retrieval asks for (Landauer and Bjork, 1978; Cepeda and others, 2006); these are the owner's.
 */
export const INTERVALS = [1, 3, 7, 21] as const;

/** How often in a row a question must be right that was never forgotten again. */
const LEAST_RIGHTS = 2;

/** How a learner stands with a question that was once wrong. */
export interface MistakeCard {
  /** `open`: it comes back; `done`: right often enough; `removed`: taken off; `gone`: not asked any more. */
  state: 'open' | 'done' | 'removed' | 'gone';
  /** How often it was right in a row, each time when it was due. */
  rights: number;
  /** How often it was wrong again: when it was due, or after it was done. */
  lapses: number;
  /** The day from which it comes back, `YYYY-MM-DD`. */
  due: string;
  /** The answer, or act, that has changed it last: milliseconds since 1970. */
  lastAt: number;
}

/** How often in a row a question must be right to leave the list: twice, and once more each time it was wrong again. */
export const rightsNeeded = ({ lapses }: Pick<MistakeCard, 'lapses'>): number =>
  Math.min(LEAST_RIGHTS + lapses, INTERVALS.length);

/** Whether a question is to be asked again on a day `YYYY-MM-DD`. */
export const isDue = ({ state, due }: Pick<MistakeCard, 'state' | 'due'>, day: string): boolean =>
  state === 'open' && due <= day;

/**
 * A card after an answer. What is wrong begins anew and comes back the next day; what is right
 * when it is due comes back after the next interval, and leaves the list once it was right often
 * enough in a row. What is right before its day shows nothing yet, and changes nothing. Days are
 * those of Shanghai.
 *
 * @param card null: the question was never wrong
 * @param right whether all of the answer is right
 * @param at when it was given; one that is no later than what changed the card last is known
 *   already, so that the same answer told again counts once
 * @returns the same card where nothing changes
 */
export function answerCard<Card extends MistakeCard | null>(
  card: Card,
  { right, at }: { right: boolean; at: number },
): Card | MistakeCard {
  const day = dayOf(new Date(at));
  if (card !== null && at <= card.lastAt) return card;
  if (!right) {
    const forgotten = card !== null && (card.state === 'done' || isDue(card, day));
    const lapses = (card?.lapses ?? 0) + (forgotten ? 1 : 0);
    return { state: 'open', rights: 0, lapses, due: after(day, INTERVALS[0]), lastAt: at };
  }
  if (card === null || !isDue(card, day)) return card;
  const rights = card.rights + 1;
  const lapses = card.lapses;
  if (rights >= rightsNeeded(card)) return { state: 'done', rights, lapses, due: day, lastAt: at };
  const due = after(day, INTERVALS[rights] ?? INTERVALS[INTERVALS.length - 1] ?? 1);
  return { state: 'open', rights, lapses, due, lastAt: at };
}

const DAY_MS = 24 * 60 * 60 * 1000;

const after = (day: string, days: number): string =>
  dayOf(new Date(startOfDay(day).getTime() + days * DAY_MS));
