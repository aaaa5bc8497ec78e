import { createHash } from 'node:crypto';

/** What people compare keys by: half of the key's SHA-256, as `checkCapsule` tells it. */
export const keyFingerprint = (key: Uint8Array): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 32);
