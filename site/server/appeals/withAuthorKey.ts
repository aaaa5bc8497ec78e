import type { Payload } from 'payload';

import type { AuthorKey } from '../../../cms/operations/appeals/openAppeal.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { wrongCodes } from './wrongCodes.ts';

interface Asking {
  payload: Payload;
  number: string;
  viewer: Viewer | null;
  /** The case's code, where one was given. */
  code: string | null;
}

/**
 * Acts on the own case with the account or the code somebody came with. Of a case on which many
 * wrong codes were tried none is looked at for a while.
 *
 * @throws OperationError 429 `appeal-code-tries`, and whatever `act` refuses
 */
export async function withAuthorKey<T>(
  { payload, number, viewer, code }: Asking,
  act: (key: AuthorKey) => Promise<T>,
): Promise<T> {
  const tries = wrongCodes(payload);
  if (code !== null && tries.areMany(number)) throw new OperationError(429, 'appeal-code-tries');
  try {
    return await act({ learner: viewer?.id ?? null, code });
  } catch (error) {
    const isUnknown = error instanceof OperationError && error.code === 'appeal-unknown';
    if (code !== null && isUnknown) tries.note(number);
    throw error;
  }
}
