import { answerRound } from '../../../../../../cms/operations/quiz/practice/answerRound.ts';
import { json } from '../../../../../server/json.ts';
import { only } from '../../../../../server/only.ts';
import { practiceAnswerJson } from '../../../../../server/quiz/practiceAnswerJson.ts';
import { responseBody } from '../../../../../server/quiz/responseBody.ts';

export const PUT = json(async ({ payload, viewer, language, now, params, body }) => {
  const { response } = await body(responseBody);
  const answered = await answerRound(payload, {
    learner: viewer.id,
    round: params.round ?? '',
    question: params.question ?? '',
    response,
    now,
    language,
  });
  return practiceAnswerJson(answered);
});

export const ALL = only('PUT');
