import { optionName } from '../optionName.ts';
import type { PaperQuestion } from '../paper.ts';
import { rightOptions } from './chosenOptions.ts';
import { FEWEST_PEOPLE } from './fewest.ts';
import { bitOf, type QuestionColumn } from './gatherAnswers.ts';

const QUARTERS = 4;

export interface OptionFigures {
  text: string;
  /** By the key of the latest attempt. */
  right: boolean;
  /** Whether the latest attempt showed it; where an edit has taken it out, somebody had chosen it. */
  shown: boolean;
  /** How many of a hundred chose it. */
  share: number;
  /** The same of each quarter of the score, the best first; null of fewer than five people. */
  quarters: (number | null)[];
}

/**
 * Who chose which option of a question: of everybody who got it, and of each quarter of their
 * score in the whole quiz. People of the same score are in the same quarter, by the middle of their
 * places, so that no order of reading decides who is in which.
 *
 * @returns null of a question without options to choose from, and of fewer than five people
 */
export function optionFigures(
  question: PaperQuestion,
  { column, totals }: { column: QuestionColumn; totals: readonly number[] },
): OptionFigures[] | null {
  const right = rightOptions(question);
  if (!right || column.attempts.length < FEWEST_PEOPLE) return null;
  const quarters = quartersOf(column.attempts.map((attempt) => totals[attempt] ?? 0));
  const sizes = new Array<number>(QUARTERS).fill(0);
  for (const quarter of quarters) sizes[quarter] = (sizes[quarter] ?? 0) + 1;
  const shown = new Set((question.options ?? []).map(optionName));
  return [...new Set([...shown, ...column.options.keys()])].map((text) => {
    const bit = bitOf(column.options.get(text));
    const counts = new Array<number>(QUARTERS).fill(0);
    let count = 0;
    column.chosen.forEach((bits, n) => {
      if ((bits & bit) === 0) return;
      const quarter = quarters[n] ?? 0;
      counts[quarter] = (counts[quarter] ?? 0) + 1;
      count += 1;
    });
    return {
      ...{ text, right: right.includes(text), shown: shown.has(text) },
      share: (count / column.attempts.length) * 100,
      quarters: sizes.map((size, n) =>
        size < FEWEST_PEOPLE ? null : ((counts[n] ?? 0) / size) * 100,
      ),
    };
  });
}

/** The quarter of each score, 0 for the best. */
export function quartersOf(scores: readonly number[]): number[] {
  const sorted = Float64Array.from(scores).sort().reverse();
  const quarters = new Map<number, number>();
  for (let from = 0; from < sorted.length;) {
    const score = sorted[from] ?? 0;
    let to = from;
    while (to < sorted.length && sorted[to] === score) to += 1;
    const middle = (from + to) / 2;
    quarters.set(score, Math.min(QUARTERS - 1, Math.floor((middle * QUARTERS) / sorted.length)));
    from = to;
  }
  return scores.map((score) => quarters.get(score) ?? 0);
}
