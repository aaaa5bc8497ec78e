import { z } from 'zod';

import { saveResponse } from '../../../../../../cms/operations/quiz/saveResponse.ts';
import { json } from '../../../../../server/json.ts';
import { only } from '../../../../../server/only.ts';
import { responseSchema } from '../../../../../server/quiz/responseSchema.ts';

const schema = z.object({ response: responseSchema });

export const PUT = json(async ({ payload, viewer, now, params, body }) => {
  const { response } = await body(schema);
  await saveResponse(payload, {
    learner: viewer.id,
    attempt: params.attempt ?? '',
    question: params.question ?? '',
    response,
    now,
  });
  return { question: params.question, response };
});

export const ALL = only('PUT');
