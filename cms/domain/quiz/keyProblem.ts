import { blanksIn } from './blanksIn.ts';
import type { QuestionType } from './questionTypes.ts';

/** What keeps a question of the bank from having a key. */
export type KeyProblem =
  | 'options-too-few'
  | 'single-needs-one-right'
  | 'multiple-needs-a-right-one'
  | 'answer-missing'
  | 'blanks-differ'
  | 'value-missing'
  | 'pairs-too-few';

const LEAST_OPTIONS = 2;
const LEAST_PAIRS = 2;

/** A single choice has one right option, a multiple choice at least one, an order two places. */
export function optionsProblem(
  type: QuestionType | undefined,
  options: readonly { correct?: boolean | null }[],
): KeyProblem | null {
  if (type !== 'single' && type !== 'multiple' && type !== 'ordering') return null;
  if (options.length < LEAST_OPTIONS) return 'options-too-few';
  const right = options.filter(({ correct }) => correct).length;
  if (type === 'single' && right !== 1) return 'single-needs-one-right';
  if (type === 'multiple' && right < 1) return 'multiple-needs-a-right-one';
  return null;
}

/** A fill-in question accepts at least one answer, and none is blank. */
export function answersProblem(
  type: QuestionType | undefined,
  answers: readonly unknown[],
): KeyProblem | null {
  if (type !== 'fill-in') return null;
  const filled = answers.length > 0 && answers.every((answer) => String(answer).trim() !== '');
  return filled ? null : 'answer-missing';
}

/**
 * Of several blanks each has its answers, as many as the stem marks. A question that has one
 * answer for all of them may keep it.
 */
export function blanksProblem(
  type: QuestionType | undefined,
  blanks: readonly ({ answers?: unknown } | null)[],
  { stem, answers }: { stem: string; answers: readonly unknown[] },
): KeyProblem | null {
  if (type !== 'fill-in') return null;
  const marked = blanksIn(stem);
  if (marked < 2 || (blanks.length === 0 && answers.length > 0)) return null;
  if (blanks.length !== marked) return 'blanks-differ';
  const problems = blanks.map((blank) =>
    answersProblem(type, Array.isArray(blank?.answers) ? (blank.answers as unknown[]) : []),
  );
  return problems.find((problem) => problem !== null) ?? null;
}

/** A numeric question has its value. */
export function valueProblem(type: QuestionType | undefined, value: unknown): KeyProblem | null {
  return type !== 'numeric' || typeof value === 'number' ? null : 'value-missing';
}

/** A matching question has at least two pairs. */
export function pairsProblem(
  type: QuestionType | undefined,
  pairs: readonly unknown[],
): KeyProblem | null {
  return type !== 'matching' || pairs.length >= LEAST_PAIRS ? null : 'pairs-too-few';
}
