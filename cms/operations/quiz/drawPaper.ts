import type { Payload } from 'payload';

import type { Paper } from '../../domain/quiz/paper.ts';
import type { Quiz } from '../../payload-types.ts';
import { paperFrom } from './paperFrom.ts';
import { readPools } from './questionPool.ts';

/** The paper of an attempt at a quiz, from the bank as it is now. */
export async function drawPaper(payload: Payload, quiz: Quiz, seed: string): Promise<Paper> {
  return paperFrom(quiz, await readPools(payload, quiz), seed);
}
