import { createHmac, timingSafeEqual } from 'node:crypto';

/** A photograph of a code is old before it has been forwarded. */
export const CODE_TURNS_MS = 15_000;

/** Long enough to sign in on a strange phone. */
const PASS_LASTS_MS = 10 * 60_000;

const SEALED = 16;

const seal = (secret: string, ...parts: string[]): string =>
  createHmac('sha256', secret).update(parts.join('|')).digest('base64url').slice(0, SEALED);

const isSealed = (given: string, right: string): boolean =>
  given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));

const windowAt = (now: Date): number => Math.floor(now.getTime() / CODE_TURNS_MS);

const codeIn = (secret: string, session: string, window: number): string =>
  `${session}.${seal(secret, 'check-in', session, String(window))}`;

/**
 * The code that a training's screen shows at an instant: nothing is kept, every server finds the
 * same, and no phone's clock has a say.
 *
 * @param secret the platform's
 * @param session the training's id
 */
export function checkInCode(
  secret: string,
  session: string,
  now: Date,
): { code: string; expiresAt: Date } {
  const window = windowAt(now);
  return {
    code: codeIn(secret, session, window),
    expiresAt: new Date((window + 1) * CODE_TURNS_MS),
  };
}

/**
 * The training whose code it is: of the present quarter of a minute or the one before, so that
 * who has just scanned comes in.
 *
 * @returns null for a code that is older, or none
 */
export function sessionOfCode(secret: string, code: string, now: Date): string | null {
  const session = code.split('.')[0] ?? '';
  const window = windowAt(now);
  const right = [window, window - 1].some((one) => isSealed(code, codeIn(secret, session, one)));
  return session !== '' && right ? session : null;
}

/** What a browser that has scanned a code keeps, so that there is time to sign in. */
export function checkInPass(secret: string, session: string, now: Date): string {
  const scanned = now.getTime().toString(36);
  return `${session}.${scanned}.${seal(secret, 'pass', session, scanned)}`;
}

/**
 * The training that a browser has scanned the code of.
 *
 * @returns null for a pass that is older than ten minutes, or none
 */
export function sessionOfPass(secret: string, pass: string, now: Date): string | null {
  const [session = '', scanned = '', given = ''] = pass.split('.');
  if (session === '' || !isSealed(given, seal(secret, 'pass', session, scanned))) return null;
  const age = now.getTime() - Number.parseInt(scanned, 36);
  return age >= 0 && age <= PASS_LASTS_MS ? session : null;
}
