/**
 * An act that the rules refuse. The edge turns it into `{ error: { code, message } }` with the
 * status.
 */
export class OperationError extends Error {
  readonly status: number;
  readonly code: string;

  /**
   * @param status the HTTP status, 4xx or 503
   * @param code what programs read, kebab-case
   * @param message a sentence for the person, in Chinese
   */
  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'OperationError';
    this.status = status;
    this.code = code;
  }
}
