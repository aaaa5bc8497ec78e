import type { Payload } from 'payload';

import { ADDRESS_HEADER } from '../../../cms/domain/accounts/addressHeader.ts';
import type { AuthorKey } from '../../../cms/operations/appeals/openAppeal.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { wrongCodes } from './wrongCodes.ts';

interface Asking {
  payload: Payload;
  request: Request;
  viewer: Viewer | null;
  /** The case's code, where one was given. */
  code: string | null;
}

/**
 * Acts on the own case with the account or the code somebody came with. Wrong codes are slowed
 * down by the address they come from.
 *
 * @throws OperationError 429 `appeal-code-tries`, and whatever `act` refuses
 */
export async function withAuthorKey<T>(
  { payload, request, viewer, code }: Asking,
  act: (key: AuthorKey) => Promise<T>,
): Promise<T> {
  const tries = wrongCodes(payload);
  const address = request.headers.get(ADDRESS_HEADER) ?? '';
  if (code !== null && tries.areMany(address)) throw new OperationError(429, 'appeal-code-tries');
  try {
    return await act({ learner: viewer?.id ?? null, code });
  } catch (error) {
    const isUnknown = error instanceof OperationError && error.code === 'appeal-unknown';
    if (code !== null && isUnknown) tries.note(address);
    throw error;
  }
}
