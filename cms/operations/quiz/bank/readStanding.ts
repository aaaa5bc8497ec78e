import type { Payload } from 'payload';

import type { StandingQuestion } from '../../../domain/quiz/bank/sameItem.ts';
import type { Question } from '../../../payload-types.ts';
import { toStanding } from './toStanding.ts';

/** So many are asked for at once: SQLite takes no more than 32,766 values. */
const CHUNK = 1_000;

/** Questions of the bank by their ids, in the bin or not. */
export async function readStanding(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, StandingQuestion>> {
  const found = new Map<string, StandingQuestion>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const { docs } = await payload.db.find<Question>({
      collection: 'questions',
      where: { id: { in: ids.slice(at, at + CHUNK) } },
      pagination: false,
      limit: 0,
    });
    for (const question of docs) found.set(question.id, toStanding(question));
  }
  return found;
}
