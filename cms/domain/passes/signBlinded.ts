import { constants, privateDecrypt, publicEncrypt, type KeyObject } from 'node:crypto';

const padding = constants.RSA_NO_PADDING;

/**
 * Signs a blinded message (RFC 9474, 4.3): the plain RSA operation, which is what OpenSSL calls
 * decrypting without padding. The result is checked before it leaves, as the RFC asks: a faulty
 * one would give the key away.
 *
 * @param key the private key
 * @param blinded as long as the key's modulus
 * @returns the blind signature, as long; null for what is no number below the modulus
 */
export function signBlinded(key: KeyObject, blinded: Buffer): Buffer | null {
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (blinded.length * 8 !== modulusLength) return null;
  const modulus = Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url');
  // Of equal length, bytes compare as the numbers do.
  if (blinded.compare(modulus) >= 0) return null;
  const signed = privateDecrypt({ key, padding }, blinded);
  if (!publicEncrypt({ key, padding }, signed).equals(blinded)) throw new Error('signing failure');
  return signed;
}
