import { constants, createPublicKey, verify } from 'node:crypto';

import type { PublicKey } from './publicKey.ts';

/** The bytes that are drawn at random before the message: RFC 9474, 4.1, PrepareRandomize. */
const PREFIX_BYTES = 32;
/** Room for whatever a program of somebody's own signs; the portal's own signs a few words. */
const LONGEST_BYTES = 1024;
const SALT_BYTES = 48;

/** A pass that was drawn and unblinded: what was signed, and the signature. */
export interface PassBytes {
  prepared: Buffer;
  signature: Buffer;
}

/** Whether a pass was signed with a key: RSABSSA-SHA384-PSS-Randomized (RFC 9474, 4.5). */
export function verifyPass(jwk: PublicKey, { prepared, signature }: PassBytes): boolean {
  if (prepared.length < PREFIX_BYTES || prepared.length > LONGEST_BYTES) return false;
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return verify('sha384', prepared, { key, padding, saltLength: SALT_BYTES }, signature);
}
