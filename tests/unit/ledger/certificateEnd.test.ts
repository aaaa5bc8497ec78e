import fc from 'fast-check';
import { expect, it } from 'vitest';

import { certificateBars } from '../../../cms/domain/ledger/certificateBars.ts';
import { certificateEnd } from '../../../cms/domain/ledger/certificateEnd.ts';
import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import type { TargetChange } from '../../../cms/domain/policy/targetChange.ts';

const certificate = { seq: 2, earnedUnits: 8100, targetUnits: 8000 };
const at = (minute: number) => new Date(minute * 60_000).toISOString();
const entry = (seq: number, units: number, minute = seq) => ({ seq, units, at: at(minute) });
const before = [entry(1, 4000), entry(2, 4100)];

it.each([
  ['what it counts', [], null],
  ['hours that come', [entry(3, 400)], null],
  ['hours that go, down to the target exactly', [entry(3, -100)], null],
  ['a hundredth below', [entry(3, -101)], 3],
  ['a fall that is made good at once', [entry(3, -400), entry(4, 400)], 3],
  ['the first of two falls', [entry(3, -50), entry(4, -51), entry(5, 400), entry(6, -800)], 4],
  ['entries in any order', [entry(4, 400), entry(3, -400)], 3],
  ['a clock that goes back', [entry(3, 10, 9), entry(4, -400, 4)], 9],
])('ends rightly with %s', (_, later, minute) => {
  const end = certificateEnd(certificate, [...later, ...before]);
  expect(end).toBe(minute === null ? null : minute * 60_000);
});

it.each([
  ['a target that rises above the hours', [], [{ from: 5 * 60_000, units: 8101 }], 5],
  ['one that rises to them', [], [{ from: 5 * 60_000, units: 8100 }], null],
  ['hours that go after it rose', [entry(3, -50, 6)], [{ from: 5 * 60_000, units: 8100 }], 6],
  ['hours that came before', [entry(3, 400, 4)], [{ from: 5 * 60_000, units: 8101 }], null],
  ['hours that came too late', [entry(3, 400, 6)], [{ from: 5 * 60_000, units: 8101 }], 5],
])('ends rightly with %s', (_, later, bars, minute) => {
  const end = certificateEnd(certificate, [...before, ...later], bars);
  expect(end).toBe(minute === null ? null : minute * 60_000);
});

it('never comes back: what has ended stays ended, at the same instant, whatever is added', () => {
  const units = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(fc.array(units), fc.array(units), (first, more) => {
      const entries = [...first, ...more].map((one, n) => entry(n + 3, one));
      const end = certificateEnd(certificate, entries.slice(0, first.length));
      if (end !== null) expect(certificateEnd(certificate, entries)).toBe(end);
    }),
  );
});

const exemption = (data: Partial<TargetChange> = {}): TargetChange => ({
  ...{ id: 'a', kind: 'exemption', cause: 'sick', document: '1', at: 1000 },
  ...{ from: '2026-03-01', to: '2026-03-31', ...data },
});
const known = (changes: TargetChange[]) => ({
  account: {},
  changes,
  policyOf: () => defaultPolicy,
});

it.each([
  ['an exemption that stands', [exemption()], []],
  ['one taken back before it was issued', [exemption({ revokedAt: 1500 })], []],
  ['one approved and taken back later', [exemption({ at: 3000, revokedAt: 4000 })], []],
  ['one it rested on', [exemption({ revokedAt: 4000 })], [{ from: 4000, units: 8000 }]],
  [
    'one of two it rested on',
    [exemption({ revokedAt: 4000 }), exemption({ id: 'b', from: '2026-05-01', to: '2026-05-31' })],
    [{ from: 4000, units: 8001 }],
  ],
])('a target follows %s', (_, changes, bars) => {
  // 31 days of 365 off 80 hours; 62 days take 13.59 off, one of them comes back as 6.80.
  const issued = { year: 2026, targetUnits: 8000 - 679, at: 2000 };
  expect(certificateBars(issued, known(changes))).toEqual(bars);
});
