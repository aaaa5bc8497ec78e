import { createHash } from 'node:crypto';

import type { PublicKey } from './publicKey.ts';

/** What people compare a key by: half of its thumbprint, hex (RFC 7638, SHA-256). */
export const keyPrint = ({ e, kty, n }: Pick<PublicKey, 'e' | 'kty' | 'n'>): string =>
  createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('hex').slice(0, 32);
