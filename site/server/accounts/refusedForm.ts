import { APIError } from 'payload';

import { TooManyTries } from '../../../cms/operations/accounts/TooManyTries.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Language } from '../../../cms/text/language.ts';
import { refusalText } from '../../../cms/text/refusals.ts';

/** What a page says of a form that was refused, and answers with. */
export interface RefusedForm {
  message: string;
  status: number;
  /** Seconds for `Retry-After`, where it is a matter of waiting. */
  retryAfter: number | null;
}

/**
 * Acts on a form.
 *
 * @returns null when it is done; why not, where the rules refuse it
 * @throws what is no refusal
 */
export async function refusedForm(
  language: Language,
  act: () => Promise<void>,
): Promise<RefusedForm | null> {
  try {
    await act();
    return null;
  } catch (error) {
    // What saving a record refuses has its sentence already.
    if (error instanceof APIError && error.isPublic && error.status < 500) {
      return { message: error.message, status: error.status, retryAfter: null };
    }
    if (!(error instanceof OperationError) || error.status >= 500) throw error;
    return {
      message: refusalText(language, ...error.refusal),
      status: error.status,
      retryAfter: error instanceof TooManyTries ? error.seconds : null,
    };
  }
}
