/**
 * The login by which somebody is signed in: Payload's `sid`, which its types don't name.
 *
 * @returns undefined for an account that was not read from a token
 */
export function loginIdOf(user: object | null | undefined): string | undefined {
  const { _sid } = (user ?? {}) as { _sid?: unknown };
  return typeof _sid === 'string' ? _sid : undefined;
}
