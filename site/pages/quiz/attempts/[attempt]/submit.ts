import { submitAttempt } from '../../../../../cms/operations/quiz/submitAttempt.ts';
import { settleLearner } from '../../../../../cms/operations/upkeep/settleLearner.ts';
import { entryJson } from '../../../../server/ledger/entryJson.ts';
import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';

export const POST = json(async ({ payload, viewer, language, now, params }) => {
  await settleLearner(payload, { learner: viewer.id, now });
  const { entry, ...result } = await submitAttempt(payload, {
    learner: viewer.id,
    attempt: params.attempt ?? '',
    now,
    language,
  });
  return { ...result, ...(entry ? { entry: entryJson(entry) } : {}) };
});

export const ALL = only('POST');
