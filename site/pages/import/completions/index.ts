import { z } from 'zod';

import { json } from '../../../server/json.ts';
import { failedCompletionsFile } from '../../../server/ledger/failedCompletionsFile.ts';
import { putCompletionsIn } from '../../../server/ledger/putCompletionsIn.ts';
import { only } from '../../../server/only.ts';
import { readUpload } from '../../../server/readUpload.ts';

const schema = z.object({
  mode: z.enum(['check', 'apply']),
  /** Asks for the rows that can't be entered as a workbook; nothing is entered. */
  answer: z.enum(['errors.xlsx']).optional(),
});

export const POST = json(async ({ payload, viewer, language, now, query, request }) => {
  const { mode, answer } = query(schema);
  const upload = await readUpload(request);
  if (answer) {
    const { bytes } = upload;
    return failedCompletionsFile(payload, { viewer, bytes, language, now });
  }
  const report = await putCompletionsIn(payload, { viewer, upload, mode, language, now });
  const refused = mode === 'apply' && !report.applied;
  return Response.json(report, { status: refused ? 422 : 200 });
});

export const ALL = only('POST');
