import { APIError, type Payload } from 'payload';

import { OperationError } from '../../cms/operations/OperationError.ts';
import { isDatabaseAway } from '../../cms/operations/isDatabaseAway.ts';
import type { Language } from '../../cms/text/language.ts';
import { refusalText } from '../../cms/text/refusals.ts';

/** What is answered instead: a status, what programs read, a sentence for the person. */
export interface RefusedAnswer {
  status: number;
  code: string;
  message: string;
}

/**
 * What the rules refuse keeps its status and is told in the reader's language; a database that
 * can't be asked just now is a 503 that may be tried again; what nobody expected becomes a 500 that tells nothing of the inside, and is logged.
 */
export function refusalOf(payload: Payload, error: unknown, language: Language): RefusedAnswer {
  if (error instanceof OperationError) {
    const { status, code, refusal } = error;
    return { status, code, message: refusalText(language, ...refusal) };
  }
  if (error instanceof APIError && error.status < 500) {
    return { status: error.status, code: 'refused', message: error.message };
  }
  if (isDatabaseAway(error)) {
    return { status: 503, code: 'database-away', message: refusalText(language, 'database-away') };
  }
  payload.logger.error({ err: error }, 'a request failed');
  return { status: 500, code: 'internal', message: refusalText(language, 'internal') };
}
