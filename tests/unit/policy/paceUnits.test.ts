import { expect, it } from 'vitest';

import { paceUnits } from '../../../cms/domain/policy/paceUnits.ts';
import { yearTarget } from '../../../cms/domain/policy/yearTarget.ts';

const policyOf = () => ({ version: 'v', targetUnits: 7300, targets: [] });
const year = { year: 2026, account: {}, changes: [], policyOf };
const { parts } = yearTarget(year);

it.each([
  ['2026-01-01', null, 20],
  ['2026-12-31', null, 7300],
  ['2026-11-25', '2026-11-25', 0],
  ['2026-12-13', '2026-11-25', 3650],
  ['2026-12-31', '2026-11-25', 7300],
  ['2026-12-31', '2026-12-31', 0],
])('on %s, joined %s, the calendar asks for %d', (today, joined, units) => {
  expect(paceUnits(parts, { today, joined })).toBeCloseTo(units, 6);
});

it.each([
  ['2026-01-31', 0],
  ['2026-02-01', 0],
  ['2026-02-11', 200],
  ['2026-12-31', 334 * 20],
])('who joined on 1 February is asked on %s for %d', (today, units) => {
  const joined = '2026-02-01';
  const late = yearTarget({ ...year, account: { joinedOn: joined } });
  expect(late.units).toBe(334 * 20);
  // On the first day nothing is asked yet: the other days share what it would have been.
  expect(paceUnits(late.parts, { today, joined })).toBeCloseTo((units * 334) / 333 - (units === 6680 ? 6680 / 333 : 0), 6); // prettier-ignore
});

it('asks for nothing while somebody is exempted', () => {
  const leave = {
    id: '1',
    kind: 'exemption' as const,
    cause: 'sick' as const,
    document: '',
    at: 0,
  };
  const changes = [{ ...leave, from: '2026-02-01', to: '2026-03-31' }];
  const absent = yearTarget({ ...year, changes });
  const on = (today: string) => paceUnits(absent.parts, { today, joined: null });
  expect([on('2026-01-31'), on('2026-02-15'), on('2026-03-31')].map(Math.round)).toEqual([620, 620, 620]); // prettier-ignore
  expect(on('2026-04-01')).toBeCloseTo(640, 6);
  expect(on('2026-12-31')).toBe(absent.units);
});
