import type { Payload } from 'payload';

import { openForSignUp, type SigningUp } from './openForSignUp.ts';

/**
 * Takes a sign-up back: whoever waits longest has the seat from then on. Who had not signed up has
 * nothing to take back, and that is as good.
 *
 * @throws OperationError as `openForSignUp`
 */
export async function withdrawSignUp(payload: Payload, act: SigningUp): Promise<void> {
  const { learner, session } = act;
  await openForSignUp(payload, act);
  await payload.db.deleteMany({
    collection: 'sign-ups',
    where: { and: [{ session: { equals: session } }, { learner: { equals: learner.id } }] },
  });
}
