import type { Endpoint } from 'payload';

import { OperationError } from '../../operations/OperationError.ts';
import { answerRefusal } from './answerRefusal.ts';

/**
 * What Payload offers and this platform does in another way: many have no mail address, so a
 * forgotten password is helped with a one-time code, and no account is locked.
 */
export const closedEndpoints: Endpoint[] = ['/forgot-password', '/reset-password', '/unlock'].map(
  (path) => ({
    method: 'post',
    path,
    handler: (req) =>
      answerRefusal(req, () => Promise.reject(new OperationError(404, 'ask-for-code'))),
  }),
);
