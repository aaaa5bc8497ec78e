import { describe, expect, it } from 'vitest';

import {
  checkInCode,
  checkInPass,
  sessionOfCode,
  sessionOfPass,
} from '../../../cms/domain/training/checkInCode.ts';

const secret = 'the platform’s';
const at = (seconds: number) => new Date(Date.parse('2026-12-04T00:00:00Z') + seconds * 1000);

describe('the code of a training', () => {
  it('is the same on all servers for a quarter of a minute, and then another', () => {
    const { code, expiresAt } = checkInCode(secret, 'a', at(3));
    expect(expiresAt).toEqual(at(15));
    expect(checkInCode(secret, 'a', at(14.999)).code).toBe(code);
    expect(checkInCode(secret, 'a', at(15)).code).not.toBe(code);
    expect(checkInCode('another', 'a', at(3)).code).not.toBe(code);
  });

  it.each([
    [0, 'a'],
    [14.9, 'a'],
    [15, 'a'],
    [29.9, 'a'],
    [30, null],
    [60, null],
    [-0.1, null],
  ])('shown at 0, opens at %d: %s', (seconds, session) => {
    expect(sessionOfCode(secret, checkInCode(secret, 'a', at(0)).code, at(seconds))).toBe(session);
  });

  it.each(['', '.', 'a', 'a.', 'a.xxxxxxxxxxxxxxxx', '.xxxxxxxxxxxxxxxx', '中.文'])(
    'is none: %j',
    (code) => {
      expect(sessionOfCode(secret, code, at(0))).toBeNull();
    },
  );

  it('opens no other training', () => {
    const [, sealed] = checkInCode(secret, 'a', at(0)).code.split('.');
    expect(sessionOfCode(secret, `b.${sealed}`, at(0))).toBeNull();
  });
});

describe('what a browser keeps of a scan', () => {
  it.each([
    [0, 'a'],
    [600, 'a'],
    [601, null],
    [-1, null],
  ])('is worth after %d seconds: %s', (seconds, session) => {
    expect(sessionOfPass(secret, checkInPass(secret, 'a', at(0)), at(seconds))).toBe(session);
  });

  it('can’t be made younger, for another training, or from a code', () => {
    const [, scanned, sealed] = checkInPass(secret, 'a', at(0)).split('.');
    const younger = (Number.parseInt(scanned ?? '', 36) + 1000).toString(36);
    const forged = [`a.${younger}.${sealed}`, `b.${scanned}.${sealed}`, checkInCode(secret, 'a', at(0)).code]; // prettier-ignore
    for (const pass of forged) expect(sessionOfPass(secret, pass, at(1))).toBeNull();
  });
});
