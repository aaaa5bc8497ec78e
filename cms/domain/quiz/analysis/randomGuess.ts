import type { PaperQuestion } from '../paper.ts';
import type { Response } from '../response.ts';
import { shareRight } from '../shareRight.ts';

/** Of more things to put in order there are too many orders to try each. */
const MOST_ORDERED = 6;

/**
 * What somebody who knows nothing can expect of a question, 0 to 1: the mean share of every answer
 * that can be given, each as likely as the others ("random guess score" in Moodle's quiz
 * statistics). Following how answers are marked, it holds for part marks as well.
 *
 * @returns 0 where the answer is written, null where there are too many answers to try
 */
export function randomGuess(question: PaperQuestion): number | null {
  const ids = (question.options ?? []).map(({ id }) => id);
  switch (question.type) {
    case 'single':
    case 'true-false':
      return expected(question, ids);
    case 'multiple':
      return expected(question, subsets(ids));
    case 'ordering':
      return ids.length > MOST_ORDERED ? null : expected(question, orders(ids));
    case 'matching': {
      const left = (question.left ?? []).map(({ id }) => id);
      const right = (question.right ?? []).map(({ id }) => id);
      if (right.length > MOST_ORDERED) return null;
      return expected(
        question,
        orders(right).map((order) => Object.fromEntries(left.map((id, n) => [id, order[n] ?? '']))),
      );
    }
    case 'fill-in':
    case 'numeric':
      return 0;
  }
}

function expected(question: PaperQuestion, responses: readonly Response[]): number | null {
  if (responses.length === 0) return null;
  const sum = responses.reduce((all, response) => all + shareRight(question, response), 0);
  return sum / responses.length;
}

/** Every choice of at least one. */
function subsets(ids: readonly string[]): string[][] {
  return Array.from({ length: 2 ** ids.length - 1 }, (_, n) =>
    ids.filter((_, place) => (((n + 1) >> place) & 1) === 1),
  );
}

function orders(ids: readonly string[]): string[][] {
  if (ids.length < 2) return [[...ids]];
  return ids.flatMap((first) =>
    orders(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]),
  );
}
