import type { Payload } from 'payload';

import { carryOutMarks } from '../../../cms/operations/quiz/print/marks/carryOutMarks.ts';
import { checkMarks } from '../../../cms/operations/quiz/print/marks/checkMarks.ts';
import { commitMarks } from '../../../cms/operations/quiz/print/marks/commitMarks.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import type { Language } from '../../../cms/text/language.ts';
import { printWords } from '../../../cms/text/print/printWords.ts';
import { say } from '../../../cms/text/say.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Upload } from '../readUpload.ts';

interface Putting {
  viewer: Viewer;
  /** The printed paper. */
  paper: string;
  upload: Upload;
  mode: 'check' | 'apply';
  language: Language;
  now: Date;
}

/**
 * Checks a table of marks of a printed paper, and enters it where that is wanted and no row is
 * wrong.
 *
 * @returns what `/import/marks/:paper` answers, as the design has it
 * @throws OperationError as `readSheet`, `checkMarks` and `commitMarks`
 */
export async function putMarksIn(
  payload: Payload,
  { viewer, paper, upload, mode, language, now }: Putting,
) {
  const rows = await readSheet(upload.bytes);
  const actor = viewer.user;
  const check = await checkMarks(payload, { rows, actor, paper, now });
  const applied = mode === 'apply' && check.summary.error === 0;
  if (applied && check.steps.length > 0) {
    const committed = await commitMarks(payload, { actor, check, file: upload.name, now });
    // Where another process is entering one, it is entered a minute later: it is committed.
    await carryOutMarks(payload, committed, now);
  }
  const { problems, notes } = printWords[language].marks;
  return {
    ...{ mode, applied, summary: check.summary },
    rows: check.rows.map(({ row, fate, title, problem, note }) => {
      const message = problem ? say(problems, problem) : note && notes[note];
      return { row, fate, title, ...(message !== undefined && { message }) };
    }),
  };
}
