import type { APIContext } from 'astro';
import type { Payload } from 'payload';

import { OperationError } from '../../cms/operations/OperationError.ts';
import { sessionToken } from './sessionToken.ts';
import { tokenHolder } from './tokenHolder.ts';

/**
 * Who sends a report: the holder of the session token.
 *
 * @throws OperationError 401 `unauthenticated`
 */
export async function requireHolder(
  { cookies }: Pick<APIContext, 'cookies'>,
  payload: Payload,
): Promise<{ id: string }> {
  const token = sessionToken(payload, cookies);
  const id = token ? await tokenHolder(payload, token) : null;
  if (id === null) throw new OperationError(401, 'unauthenticated', '请先登录');
  return { id };
}
