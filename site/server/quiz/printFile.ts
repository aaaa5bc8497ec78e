import { z } from 'zod';

import { printPdf, type PrintKind } from '../../../cms/operations/quiz/print/printPdf.ts';
import { PRINT_FORMS } from '../../../cms/domain/quiz/print/printForms.ts';
import { attachment } from '../attachment.ts';
import { json } from '../json.ts';

const schema = z.object({ form: z.enum(PRINT_FORMS).default('A') });

/** An address that answers with a form of a printed paper, its answer sheet or its key. */
export const printFile = (kind: PrintKind) =>
  json(async ({ payload, viewer, language, query, params }) => {
    const { form } = query(schema);
    const { name, pdf } = await printPdf(payload, {
      ...{ actor: viewer.user, quiz: params.id ?? '', paper: params.paper ?? '' },
      ...{ form, kind, language },
    });
    return new Response(new Uint8Array(pdf), {
      headers: attachment('application/pdf', name, `${kind}-${form}.pdf`),
    });
  });
