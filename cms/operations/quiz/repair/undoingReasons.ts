import type { Payload } from 'payload';

import type { KeyRepair } from '../../../payload-types.ts';
import { DEFAULT_LANGUAGE } from '../../../text/language.ts';
import { quizWords } from '../../../text/quiz/quizWords.ts';

/** What the reversals say that undoing a repair of a quiz has made. */
export async function undoingReasons(payload: Payload, quiz: string): Promise<Set<string>> {
  const { undone } = quizWords[DEFAULT_LANGUAGE].repairReasons;
  const { docs } = await payload.db.find<Pick<KeyRepair, 'id' | 'reason'>>({
    collection: 'key-repairs',
    where: { quiz: { equals: quiz }, undoes: { exists: true } },
    select: { reason: true },
    pagination: false,
    limit: 0,
  });
  return new Set(docs.map(({ reason }) => undone(reason)));
}
