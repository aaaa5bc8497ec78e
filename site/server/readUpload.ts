import { OperationError } from '../../cms/operations/OperationError.ts';

/** A file that came with a request. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
}

/**
 * The field `file` of a multipart request, and the form that it came with.
 *
 * @throws OperationError 400 `sheet-missing` where there is none
 */
export async function readUpload(request: Request): Promise<Upload & { form: FormData }> {
  const form = await request.formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) throw new OperationError(400, 'sheet-missing');
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), form };
}
