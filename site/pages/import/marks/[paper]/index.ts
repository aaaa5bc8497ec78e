import { z } from 'zod';

import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';
import { putMarksIn } from '../../../../server/quiz/putMarksIn.ts';
import { readUpload } from '../../../../server/readUpload.ts';

const schema = z.object({ mode: z.enum(['check', 'apply']) });

export const POST = json(async ({ payload, viewer, language, now, query, request, params }) => {
  const { mode } = query(schema);
  const upload = await readUpload(request);
  const paper = params.paper ?? '';
  const report = await putMarksIn(payload, { viewer, paper, upload, mode, language, now });
  const refused = mode === 'apply' && !report.applied;
  return Response.json(report, { status: refused ? 422 : 200 });
});

export const ALL = only('POST');
