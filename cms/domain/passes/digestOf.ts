import { createHash } from 'node:crypto';

/**
 * The SHA-256 of what somebody sent, base64url: what a use of a pass is known by, and a draw.
 * Neither tells the other: see `drawPasses`.
 */
export const digestOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url');
