import { createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto';

import type { Payload } from 'payload';

import { keyFingerprint } from '../../../domain/reports/capsule/keyFingerprint.ts';

/** What an Ed25519 seed is led by as a key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const KEY_BYTES = 32;

interface CapsuleKey {
  /** The public key, hex. */
  key: string;
  fingerprint: string;
  /** The signature of a text, hex. */
  sign: (text: string) => string;
}

/**
 * The key capsules are signed with. It follows from the platform's secret, so that every process
 * has the same, nothing has to be kept beside it, and who restores the secret has the key again
 * (docs/decisions/0018-capsule.md).
 */
export function capsuleKey(payload: Pick<Payload, 'secret'>): CapsuleKey {
  const seed = hkdfSync('sha256', payload.secret, '', 'capsule/ed25519/1', KEY_BYTES);
  const der = Buffer.concat([PKCS8, Buffer.from(seed)]);
  const own = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const open = createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);
  return {
    key: open.toString('hex'),
    fingerprint: keyFingerprint(open),
    sign: (text) => sign(null, Buffer.from(text), own).toString('hex'),
  };
}
