import type { Payload } from 'payload';

import { carryOutQuestions } from '../../../cms/operations/quiz/bank/carryOutQuestions.ts';
import { checkQuestions } from '../../../cms/operations/quiz/bank/checkQuestions.ts';
import { commitQuestions } from '../../../cms/operations/quiz/bank/commitQuestions.ts';
import { readQuestions } from '../../../cms/operations/quiz/bank/readQuestions.ts';
import type { Language } from '../../../cms/text/language.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Upload } from '../readUpload.ts';
import { questionSentence } from './questionSentence.ts';

/** What who puts a file in agrees to. */
export interface Agreed {
  /** Topics that don't exist are made. */
  makeTopics: boolean;
  /** Kinds of questions that the bank has no place for are left out. */
  leaveUnknown: boolean;
}

interface Putting extends Agreed {
  viewer: Viewer;
  upload: Upload;
  mode: 'check' | 'apply';
  language: Language;
  now: Date;
}

/**
 * Checks a file of questions, and puts it into the bank where that is wanted and nothing is wrong.
 *
 * @returns what `/import/questions` answers, as the design has it
 * @throws OperationError as `readQuestions`, `checkQuestions` and `commitQuestions`
 */
export async function putQuestionsIn(
  payload: Payload,
  { viewer, upload, mode, language, now, ...agreed }: Putting,
) {
  const actor = viewer.user;
  const { list } = await readQuestions(upload.bytes);
  const check = await checkQuestions(payload, { list, actor, ...agreed });
  const applied = mode === 'apply' && check.summary.error === 0;
  if (applied && check.questions.length > 0) {
    const committed = await commitQuestions(payload, { actor, check, file: upload.name, now });
    // Where another process has taken it up, that one carries it out: it is committed.
    await carryOutQuestions(payload, committed, now);
  }
  const { summary, newTopics, rows } = check;
  return {
    ...{ mode, applied, summary, newTopics },
    rows: rows.map((checked) => {
      const { row, fate, title } = checked;
      const message = questionSentence(checked, language);
      return { row, fate, title, ...(message !== undefined && { message }) };
    }),
  };
}
