import type { Payload } from 'payload';

import { retry } from '../../retry.ts';
import { readCards } from './readCards.ts';
import { takeOff } from './takeOff.ts';

/**
 * A learner takes a question off the own list: it comes back only when it is wrong again. What is
 * not on it stays off.
 *
 * @throws OperationError 503 `busy`
 */
export async function removeMistake(
  payload: Payload,
  { learner, question, now }: { learner: string; question: string; now: Date },
): Promise<void> {
  await retry(async (again) => {
    const card = (await readCards(payload, { learner, questions: [question] })).get(question);
    if (card?.state !== 'open') return;
    const [done] = await takeOff(payload, [card], { state: 'removed', now });
    if (!done) again();
  });
}
