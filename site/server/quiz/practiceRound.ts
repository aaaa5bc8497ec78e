import type { Payload } from 'payload';

import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { ownRound } from '../../../cms/operations/quiz/practice/ownRound.ts';
import { readCards } from '../../../cms/operations/quiz/practice/readCards.ts';
import { roundReview } from '../../../cms/operations/quiz/practice/roundReview.ts';
import type { PracticeRound } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { attemptJson } from './attemptJson.ts';
import { practiceAnswerJson } from './practiceAnswerJson.ts';

interface Asked {
  learner: string;
  round: string;
  /** What questions and answers are told in. */
  language: Language;
}

/** A round of practice as its learner's page gets it: keys of what is answered, and of nothing else. */
export async function practiceRound(
  payload: Payload,
  { learner, round: id, language }: Asked,
): Promise<{
  kind: PracticeRound['kind'];
  questions: ReturnType<typeof attemptJson>['questions'];
  answered: ReturnType<typeof practiceAnswerJson>[];
}> {
  const round = await ownRound(payload, { learner, round: id });
  const { questions } = attemptJson(
    { id: round.id, number: 1, deadline: null, paper: paperOf(round), responses: {} },
    language,
  );
  const reviewed = roundReview(round, language);
  const cards = await readCards(payload, { learner, questions: [...reviewed.keys()] });
  return {
    kind: round.kind,
    questions,
    answered: [...reviewed.values()].map((review) =>
      practiceAnswerJson({ review, card: cards.get(review.id) ?? null }),
    ),
  };
}
