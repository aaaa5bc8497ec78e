import { refusalText, type Refusal } from '../text/refusals.ts';
import { toLanguage } from '../text/toLanguage.ts';

/** What Payload hands a validation, as far as it tells whom it speaks to. */
export interface Asked {
  req: { i18n: { language: string } };
}

/** What a field's validation says of a value, in the language its person works in. */
export function problemText({ req }: Asked, ...refusal: Refusal): string {
  return refusalText(toLanguage(req.i18n.language), ...refusal);
}
