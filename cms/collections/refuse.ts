import { APIError, type PayloadRequest } from 'payload';

import { refusalText, type Refusal } from '../text/refusals.ts';
import { toLanguage } from '../text/toLanguage.ts';

/**
 * Refuses what somebody asks of the back office, in the language they work in.
 *
 * @param status the HTTP status
 * @param refusal what is refused, with the figures its sentence needs
 * @throws APIError, whose sentence the person is shown
 */
export function refuse(req: PayloadRequest, status: number, ...refusal: Refusal): never {
  const sentence = refusalText(toLanguage(req.i18n.language), ...refusal);
  throw new APIError(sentence, status, undefined, true);
}
