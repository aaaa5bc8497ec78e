import type { Payload } from 'payload';

import { carryOutCompletions } from '../../../cms/operations/ledger/completions/carryOutCompletions.ts';
import { checkCompletions } from '../../../cms/operations/ledger/completions/checkCompletions.ts';
import { commitCompletions } from '../../../cms/operations/ledger/completions/commitCompletions.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import type { Language } from '../../../cms/text/language.ts';
import { say } from '../../../cms/text/say.ts';
import { ledgerWords } from '../../../cms/text/ledger/ledgerWords.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Upload } from '../readUpload.ts';

interface Putting {
  viewer: Viewer;
  upload: Upload;
  mode: 'check' | 'apply';
  language: Language;
  now: Date;
}

/**
 * Checks a table of past learning, and enters it where that is wanted and no row is wrong.
 *
 * @returns what `/import/completions` answers, as the design has it
 * @throws OperationError as `readSheet`, `checkCompletions` and `commitCompletions`
 */
export async function putCompletionsIn(
  payload: Payload,
  { viewer, upload, mode, language, now }: Putting,
) {
  const rows = await readSheet(upload.bytes);
  const actor = viewer.user;
  const check = await checkCompletions(payload, { rows, actor, now });
  const applied = mode === 'apply' && check.summary.error === 0;
  if (applied && check.completions.length > 0) {
    const { completions } = check;
    const committed = await commitCompletions(payload, {
      ...{ actor, completions, file: upload.name, now },
    });
    // Where another process is entering one, it is entered a minute later: it is committed.
    await carryOutCompletions(payload, committed, now);
  }
  const { problems, hiddenRow } = ledgerWords[language].completions;
  return {
    ...{ mode, applied, summary: check.summary },
    rows: check.rows.map(({ row, fate, title, problem, hidden }) => {
      const message = problem ? say(problems, problem) : hidden ? hiddenRow : undefined;
      return { row, fate, title, ...(message !== undefined && { message }) };
    }),
  };
}
