import { askQuestion } from '../../../../../cms/operations/quiz/contest/askQuestion.ts';
import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';
import { askedJson } from '../../../../server/quiz/contest/askedJson.ts';

export const POST = json(async ({ payload, viewer, language, now, params }) => {
  const asked = await askQuestion(payload, { player: viewer.user, run: params.run ?? '', now });
  return askedJson(asked, language);
});

export const ALL = only('POST');
