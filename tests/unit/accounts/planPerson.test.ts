import { describe, expect, it } from 'vitest';

import { unitFinder } from '../../../cms/domain/accounts/findUnit.ts';
import type { PersonCells } from '../../../cms/domain/accounts/personCells.ts';
import {
  planPerson,
  type Importer,
  type StandingPerson,
} from '../../../cms/domain/accounts/planPerson.ts';

const findUnit = unitFinder([
  { id: 'co', name: '公司', code: 'CO', parent: null },
  { id: 'mine', name: '一矿', code: 'MINE', parent: 'co' },
  { id: 'farm', name: '林场', code: 'FARM', parent: 'co' },
]);
const admin: Importer = {
  ...{ id: 'admin', roles: ['admin'], managed: [], makeUnits: false, unitsExist: true },
};
const trainer: Importer = { ...admin, id: 'trainer', roles: ['trainer'], managed: ['mine'] };
const cells = (rest: Partial<PersonCells> = {}): PersonCells => ({
  ...{ staffNumber: 'A1', name: '张三', unit: null, audience: null, roles: null, job: null },
  ...{ joinedOn: null, leftOn: null, secondary: null },
  ...rest,
});
const standing = (rest: Partial<StandingPerson> = {}): StandingPerson => ({
  ...{ id: 'a1', staffNumber: 'A1', name: '张三', unit: 'mine', audience: ['youth'] },
  ...{ roles: ['staff'], job: '电工', joinedOn: '2020-01-01', leftOn: null, secondary: [] },
  ...{ since: '2020-01-01', inBin: false },
  ...rest,
});
const plan = (
  row: Partial<PersonCells>,
  who?: Partial<StandingPerson> | null,
  by: Importer = admin,
) => planPerson({ cells: cells(row), standing: who ? standing(who) : undefined, by, findUnit });
const fate = (...given: Parameters<typeof plan>) => {
  const answer = plan(...given);
  return 'problem' in answer ? answer.problem[0] : answer.fate;
};

describe('what becomes of a row of people', () => {
  it.each<[string, string, ...Parameters<typeof plan>]>([
    ['somebody new', 'create', { unit: '一矿' }],
    ['somebody new without a unit', 'unit-missing', {}],
    ['what says nothing new', 'unchanged', { unit: 'MINE', job: '电工', audience: ['youth'] }, {}],
    ['empty cells', 'unchanged', {}, {}],
    ['another unit', 'update', { unit: '林场' }, {}],
    ['another name', 'update', { name: '张三丰' }, {}],
    ['another job', 'update', { job: '班长' }, {}],
    ['a last day', 'update', { leftOn: '2026-10-31' }, {}],
    ['a unit besides', 'update', { secondary: ['林场'] }, {}],
    ['none besides, where there was one', 'update', { secondary: [] }, { secondary: ['farm'] }],
    ['a unit to be made, unasked', 'unit-new', { unit: '一矿/新队' }],
    [
      'a unit to be made, asked',
      'create',
      { unit: '一矿/新队' },
      null,
      { ...admin, makeUnits: true },
    ],
    ['who is in the bin', 'person-in-bin', {}, { inBin: true }],
    ['a number in other capitals', 'number-taken', {}, { staffNumber: 'a1' }],
    ['the own roles', 'own-roles', { roles: ['staff'] }, { id: 'admin', roles: ['admin'] }],
    ['another role, by an admin', 'update', { roles: ['staff', 'trainer'] }, {}],
    ['another role, by a trainer', 'role-not-yours', { roles: ['trainer'] }, {}, trainer],
    ['an own learner, by a trainer', 'update', { name: '张四' }, {}, trainer],
    ['another unit’s learner, by a trainer', 'person-not-yours', {}, { unit: 'farm' }, trainer],
    ['an editor, by a trainer', 'person-not-yours', {}, { roles: ['staff', 'editor'] }, trainer],
    ['another’s unit, by a trainer', 'unit-not-yours', { unit: '林场' }, {}, trainer],
    ['a unit at the top, by a trainer', 'unit-not-yours', { unit: '新公司' }, {}, trainer],
  ])('%s: %s', (_, expected, ...given) => {
    expect(fate(...given)).toBe(expected);
  });

  it('needs no unit as long as the platform has none', () => {
    expect(fate({}, null, { ...admin, unitsExist: false })).toBe('create');
  });

  it('takes back who begins after having left', () => {
    const left = { leftOn: '2024-03-31' };
    expect(plan({ joinedOn: '2026-11-01' }, left)).toMatchObject({ person: { leftOn: null } });
    expect(plan({}, left)).toMatchObject({ person: { leftOn: '2024-03-31' } });
  });
});
