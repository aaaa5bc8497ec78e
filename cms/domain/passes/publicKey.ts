/** An RSA public key as a JWK (RFC 7518, 6.3.1), as any browser imports it for RSA-PSS. */
export interface PublicKey {
  kty: 'RSA';
  n: string;
  e: string;
  alg: 'PS384';
}

/** 65537, as everybody's keys have it. */
const EXPONENT = 'AQAB';

/** @param modulus base64url */
export const publicKey = (modulus: string): PublicKey => ({
  ...{ kty: 'RSA', n: modulus, e: EXPONENT, alg: 'PS384' },
});
