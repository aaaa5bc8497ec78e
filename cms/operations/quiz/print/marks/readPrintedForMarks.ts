import type { Payload } from 'payload';

import { hasRole } from '../../../../domain/accounts/hasRole.ts';
import type { Paper } from '../../../../domain/quiz/paper.ts';
import { printedFormsSchema } from '../../../../domain/quiz/print/printedForms.ts';
import type { PrintForm } from '../../../../domain/quiz/print/printForms.ts';
import type { PrintedPaper, User } from '../../../../payload-types.ts';
import { OperationError } from '../../../OperationError.ts';
import { printedForm } from '../printedForm.ts';
import { readPrinted } from '../readPrinted.ts';

/** A printed paper whose marks come back, with its forms under the keys that stand. */
export interface MarkedPaper {
  printed: PrintedPaper;
  papers: Map<PrintForm, Paper>;
  /** How many questions the longest form has. */
  longest: number;
}

/**
 * A printed paper for whoever puts its marks in: a trainer or an admin.
 *
 * @throws OperationError 403 `forbidden/marks`, else as `readPrinted`
 */
export async function readPrintedForMarks(
  payload: Payload,
  { actor, paper }: { actor: User; paper: string },
): Promise<MarkedPaper> {
  if (!hasRole(actor, 'trainer', 'admin')) throw new OperationError(403, 'forbidden/marks');
  const printed = await readPrinted(payload, { actor, paper });
  const papers = new Map<PrintForm, Paper>();
  for (const { form } of printedFormsSchema.parse(printed.papers)) {
    papers.set(form, await printedForm(payload, printed, form));
  }
  return { printed, papers, longest: Math.max(...[...papers.values()].map((one) => one.length)) };
}
