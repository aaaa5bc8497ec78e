import { headersWithCors, type PayloadRequest } from 'payload';

import { OperationError } from '../../operations/OperationError.ts';
import { TooManyTries } from '../../operations/accounts/TooManyTries.ts';
import { refusalText } from '../../text/refusals.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** Answers what the rules refuse in the shape that the back office shows. */
export async function answerRefusal(
  req: PayloadRequest,
  act: () => Promise<Response>,
): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    const message = refusalText(toLanguage(req.i18n.language), ...error.refusal);
    const headers = headersWithCors({ headers: new Headers(), req });
    if (error instanceof TooManyTries) headers.set('retry-after', String(error.seconds));
    const { status, code } = error;
    // Payload's list for its own pages, the platform's shape for everybody else.
    return Response.json({ errors: [{ message }], error: { code, message } }, { status, headers });
  }
}
