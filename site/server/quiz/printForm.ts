import type { Payload } from 'payload';
import { z } from 'zod';

import { PRINT_DRAWS, PRINT_FORMS } from '../../../cms/domain/quiz/print/printForms.ts';
import { isDay } from '../../../cms/domain/shanghai.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { printPaper } from '../../../cms/operations/quiz/print/printPaper.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** What fits into the head of a paper. */
export const LONGEST_HEADING = 60;
export const LONGEST_NOTE = 60;

const sent = z.object({
  heading: z.string().trim().max(LONGEST_HEADING),
  note: z.string().trim().max(LONGEST_NOTE),
  day: z.union([z.literal(''), z.string().refine(isDay)]),
  forms: z.coerce.number().int().min(1).max(PRINT_FORMS.length),
  draw: z.enum(PRINT_DRAWS),
  request: z.string().regex(/^[\w-]{8,64}$/),
});

interface Submitted {
  viewer: Viewer;
  quiz: string;
  form: FormData;
  now: Date;
}

/**
 * Acts on the form that draws a paper to print.
 *
 * @returns the id of the printed paper
 * @throws OperationError as `printPaper`; 400 `form-expired`
 */
export async function submitPrint(
  payload: Payload,
  { viewer, quiz, form, now }: Submitted,
): Promise<string> {
  const parsed = sent.safeParse(
    Object.fromEntries(Object.keys(sent.shape).map((name) => [name, formText(form, name)])),
  );
  if (!parsed.success) throw new OperationError(400, 'form-expired');
  const { day, ...print } = parsed.data;
  return printPaper(payload, { ...print, day: day || null, actor: viewer.user, quiz, now });
}
