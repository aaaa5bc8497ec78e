import { z } from 'zod';

import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';
import { agreedOf } from '../../../server/quiz/agreedOf.ts';
import { failedQuestionsFile } from '../../../server/quiz/failedQuestionsFile.ts';
import { putQuestionsIn } from '../../../server/quiz/putQuestionsIn.ts';
import { readUpload } from '../../../server/readUpload.ts';

const schema = z.object({
  mode: z.enum(['check', 'apply']),
  /** `create` makes the topics that the file names and that don't exist. */
  topics: z.enum(['create']).optional(),
  /** `unknown` leaves out kinds of questions that the bank has no place for. */
  leave: z.enum(['unknown']).optional(),
  /** Asks for the questions that can't be put in as a workbook; nothing is put in. */
  answer: z.enum(['errors.xlsx']).optional(),
});

export const POST = json(async ({ payload, viewer, language, now, query, request }) => {
  const { mode, answer, ...said } = query(schema);
  const { form, ...upload } = await readUpload(request);
  const agreed = agreedOf(form, said);
  if (answer) {
    const { bytes } = upload;
    return failedQuestionsFile(payload, { viewer, bytes, language, ...agreed });
  }
  const put = { viewer, upload, mode, language, now, ...agreed };
  const report = await putQuestionsIn(payload, put);
  const refused = mode === 'apply' && !report.applied;
  return Response.json(report, { status: refused ? 422 : 200 });
});

export const ALL = only('POST');
