import { z } from 'zod';

import { mergeRanges, type Range } from './coverage.ts';

/** A question on the way through an item: until it is answered, what lies behind it is closed. */
const gate = z.object({
  /** The id of the question. */
  question: z.string(),
  /** Only a right answer opens it; any answer does where false. */
  mustBeRight: z.boolean(),
  /** What it closes, in thousandths of the item. */
  closes: z.tuple([z.number(), z.number()]),
});
export type Gate = z.infer<typeof gate>;

const gates = z.array(gate).nullish();

/**
 * The gates a sitting stores; none where none were ever stored.
 *
 * @throws ZodError where they are no gates
 */
export const readGates = (stored: unknown): Gate[] => gates.parse(stored) ?? [];

/** Where a question stands: after a card, counted from 1, or at a second of the film. */
export type GatePlace = { card: number } | { second: number };

interface Lesson {
  /** Whether a text stands before the cards. */
  text: boolean;
  cards: number;
  /** Whether it has a film or a recording. */
  film: boolean;
  /** How long the film is taken to be, in seconds. */
  filmSeconds: number;
  questions: readonly { question: string; mustBeRight: boolean; place: GatePlace }[];
}

const WHOLE = 1000;

/**
 * The gates of a lesson. Its page counts text, cards and film as equal parts of the whole, in this
 * order (`islands/study/joinCoverage`). A question whose place isn't there closes nothing.
 */
export function lessonGates({ text, cards, film, filmSeconds, questions }: Lesson): Gate[] {
  const parts = [...(text ? ['text'] : []), ...(cards > 0 ? ['cards'] : []), ...(film ? ['film'] : [])]; // prettier-ignore
  const width = WHOLE / Math.max(1, parts.length);
  const startOf = (part: string) => parts.indexOf(part) * width;
  return questions.flatMap(({ question, mustBeRight, place }): Gate[] => {
    const part = 'card' in place ? 'cards' : 'film';
    if (!parts.includes(part)) return [];
    const share =
      'card' in place ? place.card / cards : place.second / Math.max(1, filmSeconds, place.second);
    const start = startOf(part);
    const from = start + Math.min(1, share) * width;
    return [{ question, mustBeRight, closes: [from, start + width] }];
  });
}

/**
 * What of a report counts while gates are shut: nothing of what they close. What is left out comes
 * with the next report, as reports are cumulative.
 *
 * @param shut the gates whose questions are still to be answered
 */
export function beforeGates<T extends { coverage: number; seen?: readonly Range[] | undefined }>(
  report: T,
  shut: readonly Gate[],
): T {
  const closed = mergeRanges(shut.map(({ closes }) => closes));
  const most = 1 - closed.reduce((sum, [from, to]) => sum + to - from, 0) / WHOLE;
  const coverage = Math.min(report.coverage, most);
  return report.seen
    ? { ...report, coverage, seen: withoutRanges(report.seen, closed) }
    : { ...report, coverage };
}

function withoutRanges(ranges: readonly Range[], closed: readonly Range[]): Range[] {
  return closed.reduce<Range[]>(
    (left, [from, to]) =>
      left.flatMap(([start, end]): Range[] => {
        if (end <= from || start >= to) return [[start, end]];
        const pieces: Range[] = [
          [start, Math.min(end, from)],
          [Math.max(start, to), end],
        ];
        return pieces.filter(([a, b]) => b > a);
      }),
    mergeRanges(ranges),
  );
}
