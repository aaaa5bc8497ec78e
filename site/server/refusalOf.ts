import { APIError, type Payload } from 'payload';

import { OperationError } from '../../cms/operations/OperationError.ts';

/** What is answered instead: a status, what programs read, a sentence for the person. */
export interface RefusedAnswer {
  status: number;
  code: string;
  message: string;
}

/**
 * What the rules refuse keeps its status and words; what nobody expected becomes a 500 that
 * tells nothing of the inside, and is logged.
 */
export function refusalOf(payload: Payload, error: unknown): RefusedAnswer {
  if (error instanceof OperationError) {
    const { status, code, message } = error;
    return { status, code, message };
  }
  if (error instanceof APIError && error.status < 500) {
    return { status: error.status, code: 'refused', message: error.message };
  }
  payload.logger.error({ err: error }, 'a request failed');
  return { status: 500, code: 'internal', message: '系统出了问题，请稍后再试' };
}
