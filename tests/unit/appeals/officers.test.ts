import { expect, it } from 'vitest';

import { inScope, responsibleOfficers, scopeOf } from '../../../cms/domain/appeals/officers.ts';

const units = [
  { id: 'company', parent: null },
  { id: 'mine', parent: 'company' },
  { id: 'team', parent: 'mine' },
  { id: 'forest', parent: 'company' },
];
const officer = (id: string, unit: string, category: string | null = null) => ({
  ...{ id, name: id },
  posts: [{ unit, category }],
});
const officers = [
  officer('top', 'company'),
  officer('miner', 'mine'),
  officer('payer', 'mine', 'pay'),
];

it.each([
  ['team', 'life', 0, ['miner']],
  ['team', 'pay', 0, ['payer']],
  ['team', 'life', 1, ['top']],
  ['team', 'life', 9, ['top']],
  ['forest', 'life', 0, ['top']],
  [null, 'life', 0, ['top']],
  // A unit that is not there any more is nobody's: it is seen from the top.
  ['gone', 'life', 0, ['top']],
])('of %s and %s, %i steps up: %j', (unit, category, step, ids) => {
  const found = responsibleOfficers(officers, units, { unit, category }, step);
  expect(found.map(({ id }) => id)).toEqual(ids);
});

it('has nobody where there is nobody', () => {
  expect(responsibleOfficers([], units, { unit: 'team', category: 'life' })).toEqual([]);
});

it.each([
  ['miner', 'team', 'life', true],
  ['miner', 'forest', 'life', false],
  ['miner', null, 'life', false],
  ['payer', 'team', 'life', false],
  ['payer', 'team', 'pay', true],
  ['top', 'forest', 'pay', true],
  ['top', null, 'pay', true],
])('%s sees what is of %s and %s: %s', (who, unit, category, sees) => {
  const me = officers.find(({ id }) => id === who) ?? officer('nobody', 'nowhere');
  expect(inScope(scopeOf(me, units), { unit, category })).toBe(sees);
});
