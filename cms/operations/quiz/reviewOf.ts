import { grade } from '../../domain/quiz/grade.ts';
import type { QuizAttempt } from '../../payload-types.ts';
import type { Language } from '../../text/language.ts';
import { answerText } from '../../text/quiz/answerText.ts';
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
export function reviewOf(attempt: QuizAttempt, language: Language): ReviewedQuestion[] | null {
  if (attempt.state !== 'submitted' || attempt.review === 'never') return null;
  if (attempt.review === 'passed' && !attempt.passed) return null;
  const paper = paperOf(attempt);
  const { correct } = grade(paper, responsesOf(attempt), attempt.passShare);
  return paper.map((question) => ({
    id: question.id,
    correct: correct[question.id] ?? false,
    answer: answerText(language, question),
    explanation: question.explanation,
  }));
}
