import { z } from 'zod';

import { answerQuestion } from '../../../../../../cms/operations/quiz/contest/answerQuestion.ts';
import { OperationError } from '../../../../../../cms/operations/OperationError.ts';
import { json } from '../../../../../server/json.ts';
import { only } from '../../../../../server/only.ts';
import { runJson } from '../../../../../server/quiz/contest/runJson.ts';

const place = z.coerce.number().int().min(0).max(1000);
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
  const at = place.safeParse(params.place);
  if (!at.success) throw new OperationError(409, 'contest-not-asked');
  const { outcome, run } = await answerQuestion(payload, {
    ...{ player: viewer.user, run: params.run ?? '', place: at.data, response, now },
  });
  return { outcome, ...runJson(run) };
});

export const ALL = only('PUT');
