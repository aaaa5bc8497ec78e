import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TargetChange } from '../../../cms/domain/policy/targetChange.ts';
import { standingAt } from '../../../cms/domain/policy/targetChange.ts';
import { yearTarget } from '../../../cms/domain/policy/yearTarget.ts';

const policy = (targetUnits: number) => ({ version: `v${targetUnits}`, targetUnits, targets: [] });
const always = (units: number) => () => policy(units);
const change = (rest: Partial<TargetChange> & Pick<TargetChange, 'from' | 'to'>): TargetChange => ({
  ...{ id: `${rest.from} ${rest.kind ?? ''}`, kind: 'exemption', cause: 'maternity' },
  ...{ document: '人字〔2026〕12号', at: 0, ...rest },
});

const told = (asked: Partial<Parameters<typeof yearTarget>[0]>) => {
  const whole = { year: 2026, account: {}, changes: [], policyOf: always(8000) };
  const { units, parts } = yearTarget({ ...whole, ...asked });
  return [units, ...parts.map((part) => `${part.from} ${part.to} ${part.why.code} ${part.units}`)];
};

describe('a target', () => {
  it('is the policy’s for who is there all year', () => {
    expect(told({})).toEqual([8000, '2026-01-01 2026-12-31 service 8000']);
    expect(told({ account: { joinedOn: '2020-05-01', leftOn: '2027-01-01' } })).toEqual(told({}));
    const layers = { version: 'v', targetUnits: 8000, targets: [{ audience: 'cadre' as const, units: 11_000 }] }; // prettier-ignore
    expect(told({ account: { audience: ['cadre'] }, policyOf: () => layers })[0]).toBe(11_000);
  });

  it('is by days for who joins or leaves in the course of the year', () => {
    expect(told({ account: { joinedOn: '2026-07-02' } })).toEqual([
      4011, // 183 of 365 days
      '2026-01-01 2026-07-01 not-joined 0',
      '2026-07-02 2026-12-31 service 4011',
    ]);
    expect(told({ account: { leftOn: '2026-01-31' } })).toEqual([
      679,
      '2026-01-01 2026-01-31 service 679',
      '2026-02-01 2026-12-31 left 0',
    ]);
    expect(told({ account: { joinedOn: '2027-01-01' } })[0]).toBe(0);
    expect(told({ account: { leftOn: '2025-12-31' } })[0]).toBe(0);
    // 2028 has 366 days.
    expect(told({ year: 2028, account: { joinedOn: '2028-07-02' } })[0]).toBe(4000);
  });

  it('asks for nothing in an exemption', () => {
    const leave = change({ from: '2026-03-01', to: '2026-08-05' });
    expect(told({ changes: [leave] })).toEqual([
      4537, // 365 less 158 days
      '2026-01-01 2026-02-28 service 1293',
      '2026-03-01 2026-08-05 exemption 0',
      '2026-08-06 2026-12-31 service 3244',
    ]);
    expect(told({ changes: [change({ from: '2025-06-01', to: '2027-06-01' })] })[0]).toBe(0);
    expect(told({ changes: [change({ from: '2025-06-01', to: '2025-12-31' })] })[0]).toBe(8000);
  });

  it('is asked for in the year after where it is extended, by the policy of its own year', () => {
    const posting = change({ kind: 'extension', from: '2025-12-01', to: '2026-01-31' });
    const policyOf = (year: number) => policy(year === 2025 ? 3650 : 7300);
    expect(told({ changes: [posting], policyOf })).toEqual([
      7300 - 31 * 20 + 31 * 10,
      '2026-01-01 2026-01-31 extension 0',
      '2026-02-01 2026-12-31 service 6680',
      '2026-01-01 2026-12-31 carried 310',
    ]);
    expect(told({ year: 2025, changes: [posting], policyOf })[0]).toBe(3650 - 310);
    expect(told({ year: 2027, changes: [posting], policyOf })[0]).toBe(7300 + 620);
    expect(told({ year: 2028, changes: [posting], policyOf })[0]).toBe(7300);
  });

  it('leaves nothing for who has gone, or was not there yet', () => {
    const posting = change({ kind: 'extension', from: '2025-12-01', to: '2025-12-31' });
    expect(told({ changes: [posting], account: { leftOn: '2025-12-31' } })[0]).toBe(0);
    expect(told({ changes: [posting], account: { joinedOn: '2025-12-31' } })[0]).toBe(8000 + 22);
  });

  it('gives a day two changes share to the one approved first', () => {
    const first = change({ from: '2026-02-01', to: '2026-02-10', at: 1 });
    const second = change({ kind: 'extension', from: '2026-02-05', to: '2026-02-20', at: 2 });
    expect(told({ changes: [second, first] }).slice(2, 4)).toEqual([
      '2026-02-01 2026-02-10 exemption 0',
      '2026-02-11 2026-02-20 extension 0',
    ]);
  });

  it('stands from its approval until it is taken back', () => {
    const of = { ...change({ from: '2026-02-01', to: '2026-02-10' }), at: 5, revokedAt: 9 };
    expect([4, 5, 8, 9].map((at) => standingAt([of], at).length)).toEqual([0, 1, 1, 0]);
    expect(standingAt([{ ...of, revokedAt: null }], 9)).toHaveLength(1);
  });
});

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const period = fc.tuple(day, day).map((days) => {
  const [from = '', to = ''] = [...days].sort();
  return { from, to };
});
const changes = fc.array(
  fc
    .record({ period, kind: fc.constantFrom('exemption' as const, 'extension' as const) })
    .map(({ period: of, kind }) => change({ ...of, kind })),
  { maxLength: 5 },
);

it('is the sum of parts that cover the year in a row and are never below nothing', () => {
  fc.assert(
    fc.property(
      changes,
      fc.option(day, { nil: null }),
      fc.option(day, { nil: null }),
      fc.integer({ min: 1, max: 20_000 }),
      (given, joinedOn, leftOn, whole) => {
        const account = { joinedOn, leftOn };
        const asked = { year: 2026, account, changes: given, policyOf: always(whole) };
        const { units, parts } = yearTarget(asked);
        expect(units).toBe(parts.reduce((sum, part) => sum + part.units, 0));
        expect(parts.every((part) => part.units >= 0 && Number.isInteger(part.units))).toBe(true);
        const own = parts.filter(({ why }) => why.code !== 'carried');
        expect(own[0]?.from).toBe('2026-01-01');
        expect(own.at(-1)?.to).toBe('2026-12-31');
        for (const [n, part] of own.slice(1).entries()) {
          expect(Date.parse(part.from) - Date.parse(own[n]?.to ?? '')).toBe(86_400_000);
        }
        expect(own.reduce((sum, part) => sum + part.units, 0)).toBeLessThanOrEqual(whole);
      },
    ),
  );
});

it('asks in two years for the same, with or without an extension within the first', () => {
  const within = period.filter(({ from, to }) => from >= '2026-01-01' && to <= '2026-12-31');
  fc.assert(
    fc.property(within, fc.integer({ min: 1, max: 20_000 }), (of, whole) => {
      const given = [change({ ...of, kind: 'extension' })];
      const sum = [2026, 2027].reduce(
        (so, year) =>
          so + yearTarget({ year, account: {}, changes: given, policyOf: always(whole) }).units,
        0,
      );
      // The parts around the moved days are rounded by themselves.
      expect(Math.abs(sum - 2 * whole)).toBeLessThanOrEqual(1);
    }),
  );
});
