import type { GatePlace } from '../../../cms/domain/study/gates.ts';
import type { ReviewLine, ShownQuestion } from './quizProtocol.ts';

/** A question on the way through a lesson. */
export interface AskedOnTheWay {
  question: ShownQuestion;
  /** Goes back with the answer: one to another text of the question is none. */
  version: string;
  place: GatePlace;
  mustBeRight: boolean;
  /** It is answered, and the way is open. */
  done: boolean;
}

/** The answer to an answer. */
export interface Answered {
  correct: boolean;
  done: boolean;
  review: ReviewLine;
}
