import { publicCode } from '../text/publicCode.ts';
import { refusalText, type Refusal } from '../text/refusals.ts';

/**
 * An act that the rules refuse. The edge turns it into `{ error: { code, message } }` with the
 * status and a sentence in the reader's language; its own message is for logs.
 */
export class OperationError extends Error {
  readonly status: number;
  /** What programs read, kebab-case. */
  readonly code: string;
  readonly refusal: Refusal;

  /**
   * @param status the HTTP status, 4xx or 503
   * @param refusal what is refused, with the figures its sentence needs
   */
  constructor(status: number, ...refusal: Refusal) {
    super(refusalText('en', ...refusal));
    this.name = 'OperationError';
    this.status = status;
    this.code = publicCode(refusal);
    this.refusal = refusal;
  }
}
