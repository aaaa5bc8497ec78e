import type { Payload } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
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
  for (const some of inPages(ids, CHUNK)) {
    const { docs } = await payload.db.find<Question>({
      collection: 'questions',
      where: { id: { in: some } },
      pagination: false,
      limit: 0,
    });
    for (const question of docs) found.set(question.id, toStanding(question));
  }
  return found;
}
