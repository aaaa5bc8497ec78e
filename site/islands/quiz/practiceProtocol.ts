import type { MistakeCard } from '../../../cms/domain/quiz/practice/answerCard.ts';
import type { ReviewLine } from './quizProtocol.ts';

/** What the server tells of an answer in practice. */
export interface PracticeAnswer {
  question: string;
  review: ReviewLine;
  /** Where the question stands among the learner's mistakes, if it ever was one. */
  card: (Pick<MistakeCard, 'state' | 'due' | 'rights'> & { missing: number }) | null;
}
