import { executeAuthStrategies, type Payload, type TypedUser } from 'payload';

/**
 * Whose login a request bears. Payload takes an account that it can't look up for nobody's: so
 * that nobody was there is believed only after the database has answered something else.
 *
 * @param headers the request's, with a cookie or a token
 * @returns null for nobody: a login that is unknown, expired or ended
 * @throws what says that the database is away
 */
export async function signedInAs(payload: Payload, headers: Headers): Promise<TypedUser | null> {
  // Not `payload.auth`, which also works out every permission there is.
  const { user } = await executeAuthStrategies({ headers, payload });
  if (user) return user;
  await payload.db.count({ collection: 'topics' });
  // It answers again, and may not have at the first look: a server that was killed comes back.
  return (await executeAuthStrategies({ headers, payload })).user;
}
