import type { Payload } from 'payload';

import type { Paper } from '../../../domain/quiz/paper.ts';
import { isPrintForm, printedFormsSchema } from '../../../domain/quiz/print/printedForms.ts';
import { withKey } from '../../../domain/quiz/repair/regrade.ts';
import { repairedKey } from '../../../domain/quiz/repair/repairedKey.ts';
import { standingRepairs } from '../../../domain/quiz/repair/standingRepairs.ts';
import type { KeyRepair, PrintedPaper, Question } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { readRepairs } from '../repair/readRepairs.ts';
import { toBankQuestions } from '../toBankQuestions.ts';

/**
 * One form of a printed paper, with its keys as they stand: a key that was repaired since it was
 * printed is wrong on paper, too, and what is graded later must not bring it back.
 *
 * @throws OperationError 404 `form-not-printed`
 */
export async function printedForm(
  payload: Payload,
  printed: PrintedPaper,
  form: string,
): Promise<Paper> {
  const forms = printedFormsSchema.parse(printed.papers);
  const found = isPrintForm(form) ? forms.find((one) => one.form === form) : undefined;
  if (!found) throw new OperationError(404, 'form-not-printed', { form });
  return withRepairs(payload, printed.quiz, found.paper);
}

async function withRepairs(payload: Payload, quiz: string, paper: Paper): Promise<Paper> {
  const repairs = standingRepairs(await readRepairs(payload, quiz));
  const last = new Map(repairs.map((repair) => [repair.question, repair]));
  let repaired = paper;
  for (const repair of last.values()) {
    const shown = paper.find(({ id }) => id === repair.question);
    if (shown) repaired = await withRepair(payload, repaired, repair);
  }
  return repaired;
}

async function withRepair(payload: Payload, paper: Paper, repair: KeyRepair): Promise<Paper> {
  const shown = paper.find(({ id }) => id === repair.question);
  if (!shown) return paper;
  if (repair.mode === 'full') {
    return withKey(paper, shown.id, { key: shown.key, full: true });
  }
  const where = { id: { equals: shown.id } };
  const bank = await payload.db.findOne<Question>({ collection: 'questions', where });
  const [asked] = bank ? await toBankQuestions(payload, [bank]) : [];
  const key = asked && repairedKey(shown, asked);
  return key ? withKey(paper, shown.id, { key, full: false }) : paper;
}
