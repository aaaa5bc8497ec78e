import { z } from 'zod';

import { paperSchema } from '../paper.ts';
import { PRINT_FORMS, type PrintForm } from './printForms.ts';

/** The form in which the forms of a printed paper are stored, each with its keys. */
export const printedFormsSchema = z.array(
  z.object({ form: z.enum(PRINT_FORMS), paper: paperSchema }),
);
export type PrintedForms = z.infer<typeof printedFormsSchema>;

export const isPrintForm = (text: string): text is PrintForm =>
  (PRINT_FORMS as readonly string[]).includes(text);
