import type { Payload } from 'payload';

import { checkInCode } from '../../../cms/domain/training/checkInCode.ts';
import { qrCode } from './qrCode.ts';

export interface ShownCode {
  code: string;
  /** ISO instant. */
  expiresAt: string;
  /** What the picture leads to. */
  address: string;
  /** The picture, SVG. */
  picture: string;
}

/**
 * The code that a training's screen shows now.
 *
 * @param origin what phones reach the portal under
 */
export function shownCode(
  payload: Payload,
  { session, origin, now }: { session: string; origin: string; now: Date },
): ShownCode {
  const { code, expiresAt } = checkInCode(payload.secret, session, now);
  const address = new URL(`/training/arrive?code=${encodeURIComponent(code)}`, origin).href;
  return { code, expiresAt: expiresAt.toISOString(), address, picture: qrCode(address) };
}
