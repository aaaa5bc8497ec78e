import { submitAttempt } from '../../../../../cms/operations/quiz/submitAttempt.ts';
import { settleCarried } from '../../../../../cms/operations/upkeep/settleCarried.ts';
import { entryJson } from '../../../../server/ledger/entryJson.ts';
import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';

export const POST = json(async ({ payload, viewer, language, now, params }) => {
  await settleCarried(payload, { learner: viewer.id, now });
  const { entry, ...result } = await submitAttempt(payload, {
    learner: viewer.id,
    attempt: params.attempt ?? '',
    now,
    language,
  });
  return { ...result, ...(entry ? { entry: entryJson(entry) } : {}) };
});

export const ALL = only('POST');
