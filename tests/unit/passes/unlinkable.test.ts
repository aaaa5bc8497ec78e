import { createPrivateKey, generateKeyPairSync } from 'node:crypto';

import { expect, it } from 'vitest';

import { publicKey } from '../../../cms/domain/passes/publicKey.ts';
import { signBlinded } from '../../../cms/domain/passes/signBlinded.ts';
import { blindPass, unblindPass } from '../../../site/islands/passes/blindPass.ts';

const number = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const ofText = (text: string) => number(Buffer.from(text, 'base64url'));

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, factor] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

/** Of the extended Euclidean algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [r, next, s, t] = [value % modulus, modulus, 1n, 0n];
  while (next !== 0n) [r, next, s, t] = [next, r % next, t, s - (r / next) * t];
  return ((s % modulus) + modulus) % modulus;
}

it('to whoever has the private key and all that was drawn, every pass fits every draw', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n = '', e = '' } = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })).export({ format: 'jwk' }); // prettier-ignore
  const [modulus, exponent] = [ofText(n), ofText(e)];
  const passes = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const drawn = await blindPass(publicKey(n), 'appeal 2026-11');
      const blinded = Buffer.from(drawn.blinded, 'base64url');
      const signed = signBlinded(privateKey, blinded);
      if (!signed) throw new Error('Not signed');
      const signature = await unblindPass(publicKey(n), drawn, signed.toString('base64url'));
      return { blinded: number(blinded), signed: number(signed), signature: ofText(signature) };
    }),
  );
  // The factor with which a pass would have become a draw exists for each pair, once; a device
  // draws its factor evenly from all there are, so none of them is likelier than another.
  const factors = new Set<bigint>();
  for (const { blinded, signed } of passes) {
    for (const { signature } of passes) {
      const factor = (signed * inverse(signature, modulus)) % modulus;
      const message = power(signature, exponent, modulus);
      expect((message * power(factor, exponent, modulus)) % modulus).toBe(blinded);
      factors.add(factor);
    }
  }
  expect(factors.size).toBe(36);
});
