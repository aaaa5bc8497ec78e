import { mailBackoff } from './mailBackoff.ts';
import type { MailState } from './mailStates.ts';
import type { MailTrouble } from './mailTrouble.ts';
import { quietUntil } from './quietUntil.ts';

interface Tried {
  /** How often it was tried, 1 after the first time. */
  attempts: number;
  /** When it was written. */
  at: Date;
  now: Date;
  isWorkday: (day: string) => boolean;
  /** On which days it goes out. */
  goesOn: (day: string) => boolean;
}

/**
 * How a message that was not acknowledged stands then: given up, in doubt, or to be tried again,
 * never at night.
 *
 * @returns the state, and for one that waits when it is tried again
 */
export function endOfTry(
  trouble: MailTrouble,
  { attempts, at, now, isWorkday, goesOn }: Tried,
): { state: Extract<MailState, 'failed' | 'unsure'> } | { state: 'waiting'; nextAt: number } {
  if (trouble === 'refused') return { state: 'failed' };
  if (trouble === 'unsure') return { state: 'unsure' };
  const next = mailBackoff({ attempts, at, now, isWorkday });
  if (!next) return { state: 'failed' };
  return { state: 'waiting', nextAt: (quietUntil(next, goesOn) ?? next).getTime() };
}
