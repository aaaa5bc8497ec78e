import { createPrivateKey, generateKeyPairSync } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { keyPrint } from '../../../cms/domain/passes/keyPrint.ts';
import { publicKey } from '../../../cms/domain/passes/publicKey.ts';
import { signBlinded } from '../../../cms/domain/passes/signBlinded.ts';
import { verifyPass } from '../../../cms/domain/passes/verifyPass.ts';
import { blindPass, unblindPass } from '../../../site/islands/passes/blindPass.ts';
import { rfc9474 } from './rfc9474.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const text = (hex: string) => bytes(hex).toString('base64url');
const number = (hex: string) => BigInt(`0x${hex}`);

/** The vectors give no exponents by prime factors, which OpenSSL wants. */
function keyOfVectors() {
  const [p, q, d] = [number(rfc9474.p), number(rfc9474.q), number(rfc9474.d)];
  const inverse = (a: bigint, m: bigint): bigint => {
    let [r, next, s, t] = [a % m, m, 1n, 0n];
    while (next !== 0n) [r, next, s, t] = [next, r % next, t, s - (r / next) * t];
    return ((s % m) + m) % m;
  };
  const part = (value: bigint) => text(value.toString(16).padStart(rfc9474.p.length, '0'));
  return createPrivateKey({
    format: 'jwk',
    key: {
      ...{ kty: 'RSA', n: text(rfc9474.n), e: text(rfc9474.e), d: text(rfc9474.d) },
      ...{ p: text(rfc9474.p), q: text(rfc9474.q) },
      ...{ dp: part(d % (p - 1n)), dq: part(d % (q - 1n)), qi: part(inverse(q, p)) },
    },
  });
}

describe('the vectors of RFC 9474, Appendix A', () => {
  const open = publicKey(text(rfc9474.n));

  it('agree with themselves: what is prepared is the prefix and the message', () => {
    expect(rfc9474.prefix + rfc9474.message).toBe(rfc9474.prepared);
    expect(text(rfc9474.e)).toBe(open.e);
  });

  it('are signed as the RFC says', () => {
    const signed = signBlinded(keyOfVectors(), bytes(rfc9474.blinded));
    expect(signed?.toString('hex')).toBe(rfc9474.blindSignature);
  });

  it('are unblinded as the RFC says', async () => {
    const parts = { prepared: text(rfc9474.prepared), factor: text(rfc9474.inv) };
    const signature = await unblindPass(open, parts, text(rfc9474.blindSignature));
    expect(signature).toBe(text(rfc9474.signature));
  });

  it('are verified, and nothing near them is', () => {
    const pass = { prepared: bytes(rfc9474.prepared), signature: bytes(rfc9474.signature) };
    expect(verifyPass(open, pass)).toBe(true);
    for (const name of ['prepared', 'signature'] as const) {
      const changed = Buffer.from(pass[name]);
      changed[40] = (changed[40] ?? 0) ^ 1;
      expect(verifyPass(open, { ...pass, [name]: changed })).toBe(false);
      expect(verifyPass(open, { ...pass, [name]: Buffer.alloc(0) })).toBe(false);
      expect(verifyPass(open, { ...pass, [name]: pass[name].subarray(1) })).toBe(false);
    }
  });
});

describe('a pass drawn by the browser’s half and signed by the server’s', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const open = publicKey(privateKey.export({ format: 'jwk' }).n ?? '');

  it('is good, and nothing the server saw is in it', async () => {
    const drawn = await blindPass(open, 'appeal 2026-11');
    const signed = signBlinded(privateKey, Buffer.from(drawn.blinded, 'base64url'));
    const sent = signed?.toString('base64url') ?? '';
    const signature = await unblindPass(open, drawn, sent);
    const pass = {
      prepared: Buffer.from(drawn.prepared, 'base64url'),
      signature: Buffer.from(signature, 'base64url'),
    };
    expect(verifyPass(open, pass)).toBe(true);
    expect(new Set([drawn.prepared, drawn.blinded, drawn.factor, sent, signature]).size).toBe(5);
    expect(pass.prepared.subarray(32).toString()).toBe('appeal 2026-11');
  });

  it('is another each time', async () => {
    const [one, other] = [await blindPass(open, 'x'), await blindPass(open, 'x')];
    expect(one.prepared).not.toBe(other.prepared);
    expect(one.blinded).not.toBe(other.blinded);
  });

  it('is not taken off the blinding where somebody else has signed', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const drawn = await blindPass(open, 'x');
    const small = Buffer.from(drawn.blinded, 'base64url');
    small[0] = 0;
    const signed = signBlinded(other, small)?.toString('base64url') ?? '';
    await expect(unblindPass(open, drawn, signed)).rejects.toThrow('invalid signature');
  });

  it('is refused where it is short, or signed for something else', async () => {
    const drawn = await blindPass(open, 'x');
    const signed = signBlinded(privateKey, Buffer.from(drawn.blinded, 'base64url'));
    const signature = Buffer.from(
      await unblindPass(open, drawn, signed?.toString('base64url') ?? ''),
      'base64url',
    );
    const prepared = Buffer.alloc(33, 1);
    expect(verifyPass(open, { prepared, signature })).toBe(false);
    expect(verifyPass(open, { prepared: prepared.subarray(2), signature })).toBe(false);
    expect(verifyPass(open, { prepared: Buffer.alloc(2000), signature })).toBe(false);
  });
});

describe('what is blinded', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const modulus = Buffer.from(privateKey.export({ format: 'jwk' }).n ?? '', 'base64url');
  const less = Buffer.from(modulus);
  less.writeUInt8(less.readUInt8(255) - 1, 255);

  it.each([
    ['the modulus less one', less, true],
    ['the modulus', modulus, false],
    ['more than the modulus', Buffer.alloc(256, 255), false],
    ['a byte too few', less.subarray(1), false],
    ['a byte too many', Buffer.concat([Buffer.from([0]), less]), false],
    ['nothing', Buffer.alloc(0), false],
  ])('is signed only as a whole number below the modulus: %s', (_, blinded, isSigned) => {
    expect(signBlinded(privateKey, blinded) !== null).toBe(isSigned);
  });
});

it('a key is compared by its thumbprint, as RFC 7638 has it in its example', () => {
  const n =
    '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw'; // prettier-ignore
  const whole = Buffer.from('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs', 'base64url');
  expect(keyPrint(publicKey(n))).toBe(whole.toString('hex').slice(0, 32));
});
