import type { Payload } from 'payload';

import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Language } from '../../../cms/text/language.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { putMarksIn } from './putMarksIn.ts';

interface Submitted {
  viewer: Viewer;
  paper: string;
  request: Request;
  language: Language;
  now: Date;
}

/**
 * Acts on the page's form: checks the table of marks, or puts it in.
 *
 * @throws OperationError 400 `sheet-missing`; else as `putMarksIn`
 */
export async function submitMarks(
  payload: Payload,
  { viewer, paper, request, language, now }: Submitted,
) {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) throw new OperationError(400, 'sheet-missing');
  const upload = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const mode = formText(form, 'mode') === 'apply' ? 'apply' : 'check';
  return putMarksIn(payload, { viewer, paper, upload, mode, language, now });
}
