import type { Language } from '../../cms/text/language.ts';
import { publicCode } from '../../cms/text/publicCode.ts';
import { refusalText, type Refusal } from '../../cms/text/refusals.ts';

/** A refusal in the shape every address of the portal uses, in the reader's language. */
export function jsonRefusal(language: Language, status: number, ...refusal: Refusal): Response {
  const error = { code: publicCode(refusal), message: refusalText(language, ...refusal) };
  return Response.json({ error }, { status });
}
