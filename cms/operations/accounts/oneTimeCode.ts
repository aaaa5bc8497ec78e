import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Payload } from 'payload';

/** A day: long enough for who works nights. */
export const CODE_LASTS_MS = 24 * 60 * 60 * 1000;

/** What is kept of a one-time code; without the server's secret nobody finds the code from it. */
export function sealedCode(payload: Payload, account: string, code: string): string {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return createHmac('sha256', payload.secret)
    .update(`one-time-code|${account}|${plain}`)
    .digest('hex');
}

interface Kept {
  id: string;
  resetPasswordToken?: string | null;
  resetPasswordExpiration?: string | null;
}

/** Whether it is the code that an account may be given a new password with. */
export function isCode(payload: Payload, account: Kept, code: string, now: Date): boolean {
  const { id, resetPasswordToken, resetPasswordExpiration } = account;
  if (!resetPasswordToken || !resetPasswordExpiration) return false;
  if (new Date(resetPasswordExpiration) <= now) return false;
  const kept = Buffer.from(resetPasswordToken);
  const given = Buffer.from(sealedCode(payload, id, code));
  return kept.length === given.length && timingSafeEqual(kept, given);
}
