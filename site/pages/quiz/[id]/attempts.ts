import { startAttempt } from '../../../../cms/operations/quiz/startAttempt.ts';
import { settleLearner } from '../../../../cms/operations/upkeep/settleLearner.ts';
import { attemptJson } from '../../../server/quiz/attemptJson.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';

export const POST = json(async ({ payload, viewer, language, now, params }) => {
  await settleLearner(payload, { learner: viewer.id, now });
  const { attempt, resumed } = await startAttempt(payload, {
    learner: viewer.user,
    quiz: params.id ?? '',
    now,
  });
  return Response.json(attemptJson(attempt, language), { status: resumed ? 200 : 201 });
});

export const ALL = only('POST');
