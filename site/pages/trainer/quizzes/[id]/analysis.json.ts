import { yearOf } from '../../../../../cms/domain/shanghai.ts';
import { analyseQuiz } from '../../../../../cms/operations/reports/quizzes/analyseQuiz.ts';
import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';
import { analysisJson } from '../../../../server/reports/analysisJson.ts';
import { analysisQuery } from '../../../../server/reports/quizQuery.ts';

export const GET = json(async ({ payload, viewer, language, now, query, params }) => {
  const { year = yearOf(now), unit } = query(analysisQuery);
  const wanted = { viewer: viewer.user, quiz: params.id ?? '', year, unit };
  return analysisJson(language, await analyseQuiz(payload, wanted));
});

export const ALL = only('GET');
