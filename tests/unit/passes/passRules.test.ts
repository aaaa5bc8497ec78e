import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawScope } from '../../../cms/domain/passes/drawScope.ts';
import { fromBase64url } from '../../../cms/domain/passes/fromBase64url.ts';
import { grantDraw } from '../../../cms/domain/passes/grantDraw.ts';
import { isTaken } from '../../../cms/domain/passes/isTaken.ts';
import { passAllowance } from '../../../cms/domain/passes/passAllowance.ts';
import { passMonths } from '../../../cms/domain/passes/passMonth.ts';
import { purposeSchema } from '../../../cms/domain/passes/purposeSchema.ts';
import { fromText, toText } from '../../../site/islands/passes/base64url.ts';

describe('the months whose passes are taken', () => {
  it.each([
    ['2026-11-30T15:59:59.999Z', ['2026-11', '2026-10']],
    ['2026-11-30T16:00:00.000Z', ['2026-12', '2026-11']],
    ['2026-12-31T16:00:00.000Z', ['2027-01', '2026-12']],
    ['2027-02-28T16:00:00.000Z', ['2027-03', '2027-02']],
  ])('at %s are %j', (at, months) => {
    expect(passMonths(new Date(at))).toEqual(months);
  });

  it.each([
    ['appeal', '2026-11', true],
    ['appeal', '2026-10', true],
    ['appeal', '2026-09', false],
    ['appeal', '2026-12', false],
    ['survey:7', '2026-01', true],
  ] as const)('in November: %s of %s: %s', (purpose, month, taken) => {
    expect(isTaken(purpose, month, new Date('2026-11-20T02:00:00Z'))).toBe(taken);
  });
});

describe('what is drawn', () => {
  it('is counted by month, a survey’s for as long as it is open', () => {
    expect(drawScope('idea', '2026-11')).not.toBe(drawScope('idea', '2026-12'));
    expect(drawScope('idea', '2026-11')).not.toBe(drawScope('talk', '2026-11'));
    expect(drawScope('survey:7', '2026-11')).toBe(drawScope('survey:7', '2026-12'));
    expect([passAllowance('survey:7'), passAllowance('talk', { appeal: 5, idea: 5, talk: 2 })]).toEqual([1, 2]); // prettier-ignore
  });

  it.each([
    [[], ['a', 'b'], 2, ['a', 'b']],
    [[], ['a', 'b', 'c'], 2, null],
    [['a'], ['b'], 2, ['a', 'b']],
    [['a', 'b'], ['c'], 2, null],
    [['a', 'b'], ['b', 'a'], 2, ['a', 'b']],
    [['a', 'b'], ['b', 'c'], 2, null],
    [[], ['a', 'a'], 1, ['a']],
    [['a', 'b', 'c'], ['a'], 1, ['a', 'b', 'c']],
    [['a', 'b', 'c'], ['d'], 1, null],
  ])('of %j and %j with %i allowed is %j', (drawn, asked, allowance, all) => {
    expect(grantDraw(drawn, asked, allowance)).toEqual(all);
  });

  it('is never more than there may be, in whatever portions it is asked for', () => {
    const portions = fc.array(fc.array(fc.nat(20).map(String), { size: 'max', maxLength: 6 }), {
      ...{ size: 'max', maxLength: 12 },
    });
    fc.assert(
      fc.property(portions, fc.nat(8), (asked, allowance) => {
        const drawn = asked.reduce<string[]>(
          (all, portion) => grantDraw(all, portion, allowance) ?? all,
          [],
        );
        expect(drawn.length).toBeLessThanOrEqual(allowance);
      }),
    );
  });
});

it.each([
  ['appeal', true],
  ['idea', true],
  ['talk', true],
  ['survey:65f0c0ffee', true],
  ['survey:0b6f4a7e-0000-4000-8000-000000000000', true],
  ['survey:', false],
  ['survey:a|b', false],
  ['survey:a\n', false],
  ['Appeal', false],
  ['', false],
  [null, false],
])('%j is a purpose: %s', (value, is) => {
  expect(purposeSchema.safeParse(value).success).toBe(is);
});

describe('base64url', () => {
  it('is read as it was written, in the browser and on the server', () => {
    fc.assert(
      fc.property(fc.uint8Array({ size: 'max', maxLength: 300 }), (bytes) => {
        const text = toText(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(Buffer.from(bytes));
        expect(fromText(text)).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['AQ==', true],
    ['AQ', true],
    ['AR', false],
    ['A', false],
    ['A Q', false],
    ['+/8', false],
    ['中', false],
  ])('%j is some: %s', (text, is) => {
    expect(fromBase64url(text) !== null).toBe(is);
  });
});
