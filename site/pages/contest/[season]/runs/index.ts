import { startRun } from '../../../../../cms/operations/quiz/contest/startRun.ts';
import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';
import { runJson } from '../../../../server/quiz/contest/runJson.ts';

export const POST = json(async ({ payload, viewer, now, params }) => {
  const begun = await startRun(payload, { player: viewer.user, season: params.season ?? '', now });
  return Response.json(runJson(begun.run), { status: begun.resumed ? 200 : 201 });
});

export const ALL = only('POST');
