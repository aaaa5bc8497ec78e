import { z } from 'zod';

import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';
import { readUpload } from '../../../server/readUpload.ts';
import { putListIn } from '../../../server/training/putListIn.ts';

const schema = z.object({ mode: z.enum(['check', 'apply']) });

export const POST = json(async ({ payload, viewer, language, now, query, request, params }) => {
  const { mode } = query(schema);
  const { bytes } = await readUpload(request);
  const session = params.session ?? '';
  const report = await putListIn(payload, { viewer, session, bytes, mode, language, now });
  const refused = mode === 'apply' && !report.applied;
  return refused ? Response.json(report, { status: 422 }) : report;
});

export const ALL = only('POST');
