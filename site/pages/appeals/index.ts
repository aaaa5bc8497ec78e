import { openJson } from '../../server/openJson.ts';
import { only } from '../../server/only.ts';
import { raise, raisedSchema } from '../../server/appeals/raise.ts';

export const POST = openJson(async ({ payload, viewer, now, body }) => {
  const raised = await body(raisedSchema);
  return Response.json(await raise(payload, { raised, viewer, now }), { status: 201 });
});

export const ALL = only('POST');
