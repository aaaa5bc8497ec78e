import { grade } from '../../domain/quiz/grade.ts';
import type { PaperQuestion } from '../../domain/quiz/paper.ts';
import type { Response } from '../../domain/quiz/response.ts';
import { reviewLevel } from '../../domain/quiz/reviewLevel.ts';
import { reviewOpensAt } from '../../domain/quiz/reviewOpensAt.ts';
import type { QuizAttempt } from '../../payload-types.ts';
import type { Language } from '../../text/language.ts';
import { answerText } from '../../text/quiz/answerText.ts';
import { optionText } from '../../text/quiz/optionText.ts';
import { responseText } from '../../text/quiz/responseText.ts';
import { paperOf, responsesOf } from './attemptPaper.ts';
import type { Tries } from './readTries.ts';

export interface ReviewedOption {
  text: string;
  chosen: boolean;
  /** Absent while the key is held back. */
  right?: boolean;
}

export interface ReviewedQuestion {
  id: string;
  correct: boolean;
  /** Some of it is right, and counted. */
  partly?: boolean;
  /** What the learner answered, as people read it; null: nothing. */
  given: string | null;
  /** Of a question with options to choose from, all of them in the order they were shown in. */
  options?: ReviewedOption[];
  /** The right answer, as people read it; absent while the key is held back. */
  answer?: string;
  explanation?: string;
}

export interface Seen extends Tries {
  language: Language;
  now: Date;
}

export interface Review {
  /** None where nothing may be seen. */
  review?: ReviewedQuestion[];
  /** From when it may be: an ISO instant; none: it may now, or never. */
  reviewFrom?: string;
}

/** The learner's answers beside the right ones, as far as `reviewLevel` lets them be seen. */
export function reviewOf(attempt: QuizAttempt, { language, ...tries }: Seen): Review {
  const level = reviewLevel(
    {
      state: attempt.state,
      passed: attempt.passed ?? false,
      review: attempt.review,
      countsHours: attempt.countsHours ?? true,
    },
    tries,
  );
  if (level === 'none') return {};
  const opensAt = reviewOpensAt(tries.closesAt);
  if (level === 'later' && opensAt !== null) return { reviewFrom: new Date(opensAt).toISOString() };
  return { review: reviewedQuestions(attempt, { language, keys: level === 'keys' }) };
}

function reviewedQuestions(
  attempt: QuizAttempt,
  { language, keys }: { language: Language; keys: boolean },
): ReviewedQuestion[] {
  const paper = paperOf(attempt);
  const responses = responsesOf(attempt);
  const { correct, shares } = grade(paper, responses, attempt.passShare);
  return paper.map((question) => {
    const share = shares[question.id] ?? 0;
    const response = responses[question.id];
    const options = reviewedOptions(language, question, { response, keys });
    return {
      id: question.id,
      correct: correct[question.id] ?? false,
      ...(share > 0 && share < 1 && { partly: true }),
      given: responseText(language, question, response),
      ...(options && { options }),
      ...(keys && {
        answer: answerText(language, question),
        explanation: question.explanation,
      }),
    };
  });
}

function reviewedOptions(
  language: Language,
  { type, options = [], key }: PaperQuestion,
  { response, keys }: { response: Response | undefined; keys: boolean },
): ReviewedOption[] | undefined {
  if (!('one' in key) && !('set' in key)) return undefined;
  const right = 'one' in key ? [key.one] : key.set;
  const chosen = Array.isArray(response) ? response : [response];
  return options.map((option) => ({
    text: optionText(language, type, option),
    chosen: chosen.includes(option.id),
    ...(keys && { right: right.includes(option.id) }),
  }));
}
