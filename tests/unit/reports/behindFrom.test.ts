import fc from 'fast-check';
import { expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { paceUnits } from '../../../cms/domain/policy/paceUnits.ts';
import { yearTarget } from '../../../cms/domain/policy/yearTarget.ts';
import { behindFrom, NEVER } from '../../../cms/domain/reports/behindFrom.ts';
import { paceState } from '../../../cms/domain/reports/paceState.ts';
import { storedState } from '../../../cms/domain/reports/storedState.ts';

const year = 2026;
const day = fc
  .integer({ min: 0, max: 364 })
  .map((n) => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10));
const targetOf = (account: { joinedOn: string | null }, changes: { from: string; to: string }[]) =>
  yearTarget({
    ...{ year, account, policyOf: () => defaultPolicy },
    changes: changes.map(({ from, to }, n) => ({
      ...{ id: String(n), kind: 'exemption' as const, cause: 'sick' as const, at: n },
      ...{ from, to: to < from ? from : to, document: '证明' },
    })),
  });

it.each([
  [0, '2026-01-01'],
  [4000, '2026-08-03'],
  [6799, '2026-12-31'],
  [6800, NEVER],
  [8000, NEVER],
])('%i of 8000 is behind from %s on', (earnedUnits, expected) => {
  const target = targetOf({ joinedOn: null }, []);
  expect(behindFrom({ year, earnedUnits, target, joined: null })).toBe(expected);
});

it('gives the state of every day as the rule of every page does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200, max: 9000 }),
      day,
      fc.option(day, { nil: null }),
      fc.array(fc.record({ from: day, to: day }), { maxLength: 2 }),
      (earnedUnits, today, joined, changes) => {
        const target = targetOf({ joinedOn: joined }, changes);
        const targetUnits = target.units;
        const pace = paceUnits(target.parts, { today, joined });
        const own = { earnedUnits, targetUnits };
        expect(
          storedState(
            { ...own, behindFrom: behindFrom({ year, earnedUnits, target, joined }) },
            today,
          ),
        ).toBe(paceState(own, targetUnits > 0 ? pace / targetUnits : 0));
      },
    ),
    { numRuns: 300 },
  );
});
