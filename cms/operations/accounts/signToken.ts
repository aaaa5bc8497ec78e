import { getFieldsToSign, jwtSign, type Payload } from 'payload';

import type { User } from '../../payload-types.ts';

/**
 * The token of a login, as Payload signs and reads it.
 *
 * @param sid the login's id
 * @returns with its end, in seconds since 1970
 */
export function signToken(
  payload: Payload,
  account: User,
  sid: string,
): Promise<{ token: string; exp: number }> {
  const { config } = payload.collections.users;
  const user = { ...account, collection: 'users' as const };
  return jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: config,
      email: account.email ?? '',
      sid,
      user,
    }),
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  });
}
