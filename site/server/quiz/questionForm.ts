import type { Payload } from 'payload';

import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Language } from '../../../cms/text/language.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readUpload } from '../readUpload.ts';
import { agreedOf } from './agreedOf.ts';
import { putQuestionsIn } from './putQuestionsIn.ts';

interface Submitted {
  viewer: Viewer;
  request: Request;
  language: Language;
  now: Date;
}

/**
 * Acts on the page's form: checks the file, or puts it in.
 *
 * @returns the report, and what was agreed to
 * @throws OperationError 400 `sheet-missing`; else as `putQuestionsIn`
 */
export async function submitQuestions(
  payload: Payload,
  { viewer, request, language, now }: Submitted,
) {
  const { form, ...upload } = await readUpload(request);
  if (upload.bytes.length === 0 && upload.name === '') {
    throw new OperationError(400, 'sheet-missing');
  }
  const agreed = agreedOf(form);
  const mode = formText(form, 'mode') === 'apply' ? 'apply' : 'check';
  const put = { viewer, upload, mode, language, now, ...agreed } as const;
  return { ...(await putQuestionsIn(payload, put)), agreed };
}
