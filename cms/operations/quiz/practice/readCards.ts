import type { Payload } from 'payload';

import type { MistakeCard } from '../../../payload-types.ts';

/** A learner's cards of some questions, by question. */
export async function readCards(
  payload: Payload,
  { learner, questions }: { learner: string; questions: readonly string[] },
): Promise<Map<string, MistakeCard>> {
  if (questions.length === 0) return new Map();
  const { docs } = await payload.db.find<MistakeCard>({
    collection: 'mistake-cards',
    where: { learner: { equals: learner }, question: { in: questions } },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map((card) => [card.question, card]));
}
