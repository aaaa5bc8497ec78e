import { z } from 'zod';

import { answerCheckpoint } from '../../../cms/operations/quiz/checkpoints/answerCheckpoint.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { responseSchema } from '../../server/quiz/responseSchema.ts';

const id = z.string().min(1).max(64);

const schema = z.object({ lesson: id, question: id, version: id, response: responseSchema });

/** An answer to a question on the way through a lesson. */
export const POST = json(async ({ payload, viewer, language, now, body }) => {
  const asked = await body(schema);
  return answerCheckpoint(payload, { learner: viewer.user, language, now, ...asked });
});

export const ALL = only('POST');
