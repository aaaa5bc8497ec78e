import { OperationError } from '../OperationError.ts';

/** Too many wrong passwords or codes: none is looked at for a while. */
export class TooManyTries extends OperationError {
  /** What `Retry-After` says. */
  readonly seconds: number;

  /** @param seconds until another one is looked at */
  constructor(seconds: number) {
    super(429, 'too-many-logins', { minutes: Math.ceil(seconds / 60) });
    this.name = 'TooManyTries';
    this.seconds = seconds;
  }
}
