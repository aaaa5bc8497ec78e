import { grade } from '../../domain/quiz/grade.ts';
import type { Key } from '../../domain/quiz/paper.ts';
import type { QuizAttempt } from '../../payload-types.ts';
import { paperOf, responsesOf } from './attemptPaper.ts';

export interface ReviewedQuestion {
  id: string;
  correct: boolean;
  /** The right answer, as people read it. */
  answer: string;
  explanation: string;
}

/**
 * The answers with their explanations, where the quiz's rule lets the learner see them; nothing
 * before the attempt is handed in.
 */
export function reviewOf(attempt: QuizAttempt): ReviewedQuestion[] | null {
  if (attempt.state !== 'submitted' || attempt.review === 'never') return null;
  if (attempt.review === 'passed' && !attempt.passed) return null;
  const paper = paperOf(attempt);
  const { correct } = grade(paper, responsesOf(attempt), attempt.passShare);
  return paper.map(({ id, key, options, left, right, explanation }) => {
    const texts = new Map(
      [...(options ?? []), ...(left ?? []), ...(right ?? [])].map((one) => [one.id, one.text]),
    );
    const answer = spell(key, (optionId) => texts.get(optionId) ?? optionId);
    return { id, correct: correct[id] ?? false, answer, explanation };
  });
}

function spell(key: Key, text: (id: string) => string): string {
  if ('one' in key) return text(key.one);
  if ('set' in key) return key.set.map(text).join('；');
  if ('order' in key) return key.order.map(text).join(' → ');
  if ('texts' in key) return key.texts.join(' 或 ');
  if ('value' in key)
    return key.tolerance > 0 ? `${key.value}（±${key.tolerance}）` : String(key.value);
  return Object.entries(key.pairs)
    .map(([left, right]) => `${text(left)} — ${text(right)}`)
    .join('；');
}
