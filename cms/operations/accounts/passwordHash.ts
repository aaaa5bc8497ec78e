import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** As Payload stores a password; a test compares the two. */
const PREFIX = 'pbkdf2-sha256-v1:';
const ITERATIONS = 600_000;
const BYTES = 32;

const derive = promisify(pbkdf2);
const hashOf = (password: string, salt: string) =>
  derive(password, salt, ITERATIONS, BYTES, 'sha256');

interface Stored {
  hash?: string | null;
  salt?: string | null;
}

/**
 * Whether it is the password. The same work where there is no account or no password, so that
 * how long it takes tells nothing.
 */
export async function isPassword(
  password: string,
  stored: Stored | null | undefined,
): Promise<boolean> {
  const derived = await hashOf(password, stored?.salt ?? 'nobody');
  if (!stored?.hash?.startsWith(PREFIX) || !stored.salt) return false;
  const expected = Buffer.from(stored.hash.slice(PREFIX.length), 'hex');
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** What is stored of a new password, in the fields that Payload reads. */
export async function hashPassword(password: string): Promise<{ hash: string; salt: string }> {
  const salt = randomBytes(32).toString('hex');
  const derived = await hashOf(password, salt);
  return { hash: `${PREFIX}${derived.toString('hex')}`, salt };
}
