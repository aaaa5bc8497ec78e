import { createHmac } from 'node:crypto';

import type { Payload } from 'payload';

import { buildPaper, type PaperQuestion } from '../../../domain/quiz/paper.ts';
import type { Question } from '../../../payload-types.ts';
import { toBankQuestions } from '../toBankQuestions.ts';

interface Drawn {
  learner: string;
  lesson: string;
  questions: readonly Question[];
}

export interface DrawnCheckpoint {
  shown: PaperQuestion;
  /** Which text of the question it was drawn from: an answer to another one is none to it. */
  version: string;
}

/**
 * Questions of the bank as a learner meets them on the way through a lesson: in an order of their
 * own that follows from a secret, so that nothing has to be stored before it is answered.
 */
export async function drawCheckpoint(
  payload: Payload,
  { learner, lesson, questions }: Drawn,
): Promise<DrawnCheckpoint[]> {
  const bank = await toBankQuestions(payload, questions);
  return bank.flatMap((question, n): DrawnCheckpoint[] => {
    const version = questions[n]?.updatedAt ?? '';
    const seed = createHmac('sha256', payload.secret)
      .update(['checkpoint', learner, lesson, question.id, version].join('|'))
      .digest('base64url');
    const [shown] = buildPaper([question], { shuffle: true, seed });
    return shown ? [{ shown, version }] : [];
  });
}
