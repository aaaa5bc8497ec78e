import type { Payload } from 'payload';

import type { MistakeCard, Question } from '../../../payload-types.ts';
import { canBeId } from '../../stores/canBeId.ts';
import { readReleased } from './readReleased.ts';

/**
 * How a question on a learner's list stands with the bank: it may be asked, a quiz holds it back
 * for now, or it is gone: deleted, or allowed neither for practice nor by a review.
 */
export type CardStanding =
  { kind: 'ask'; question: Question } | { kind: 'held'; question: Question } | { kind: 'gone' };

/** How each of a learner's cards stands, by the card's id; questions as the bank has them now. */
export async function readStandings(
  payload: Payload,
  { learner, cards, now }: { learner: string; cards: readonly MistakeCard[]; now: Date },
): Promise<Map<string, CardStanding>> {
  const ids = cards.map(({ question }) => question).filter((id) => canBeId(payload, id));
  if (ids.length === 0) return new Map(cards.map(({ id }) => [id, { kind: 'gone' }]));
  const { docs } = await payload.find({
    ...{ collection: 'questions', where: { id: { in: ids } }, depth: 0, pagination: false },
  });
  const questions = new Map(docs.map((question) => [question.id, question]));
  const released = await readReleased(payload, { learner, questions: docs, now });
  return new Map(
    cards.map((card): [string, CardStanding] => {
      const question = questions.get(card.question);
      const shown = Boolean(card.quiz);
      if (!question || !(question.forPractice || shown)) return [card.id, { kind: 'gone' }];
      return [card.id, { kind: released.has(question.id) ? 'ask' : 'held', question }];
    }),
  );
}
