import type { Payload } from 'payload';

import { verifyCertificate } from '../../../cms/operations/ledger/certificates/verifyCertificate.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Language } from '../../../cms/text/language.ts';
import { jsonRefusal } from '../jsonRefusal.ts';

/** What is told of a person to anybody is kept by no cache and found by no search engine. */
export const VERIFY_HEADERS = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
};

/** Whether a certificate holds, for programs. */
export async function verifyJson(
  { payload, language }: { payload: Payload; language: Language },
  asked: string,
): Promise<Response> {
  try {
    return Response.json(await verifyCertificate(payload, asked), { headers: VERIFY_HEADERS });
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    const refusal = jsonRefusal(language, error.status, ...error.refusal);
    for (const [name, value] of Object.entries(VERIFY_HEADERS)) refusal.headers.set(name, value);
    return refusal;
  }
}
