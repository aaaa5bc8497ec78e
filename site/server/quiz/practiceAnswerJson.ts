import { rightsNeeded } from '../../../cms/domain/quiz/practice/answerCard.ts';
import type { Answered } from '../../../cms/operations/quiz/practice/answerRound.ts';

/** What a learner's browser is told of an answer: whether it was right, the key, and when it comes back. */
export const practiceAnswerJson = ({ review, card }: Answered) => ({
  question: review.id,
  review,
  card: card && {
    state: card.state,
    due: card.due,
    rights: card.rights,
    missing: Math.max(0, rightsNeeded(card) - card.rights),
  },
});
