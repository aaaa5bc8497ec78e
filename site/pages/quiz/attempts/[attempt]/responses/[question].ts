import { z } from 'zod';

import { saveResponse } from '../../../../../../cms/operations/quiz/saveResponse.ts';
import { json } from '../../../../../server/json.ts';
import { only } from '../../../../../server/only.ts';

const schema = z.object({
  response: z.union([
    z.string().max(500),
    z.array(z.string().max(64)).max(50),
    z.record(z.string().max(64), z.string().max(500)),
    z.null(),
  ]),
});

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
