import { expect, it } from 'vitest';

import { attendedSlots, partlyOf } from '../../../cms/domain/ledger/attendedSlots.ts';

it.each([
  ['all of them where nothing is noted', undefined, ['morning', 'afternoon']],
  ['all where nothing readable is noted', 'afternoon', ['morning', 'afternoon']],
  ['those that are noted', ['afternoon'], ['afternoon']],
  [
    "the training's own only, in its order",
    ['evening', 'afternoon', 'morning'],
    ['morning', 'afternoon'],
  ],
  ['none where none of its own is noted', ['evening'], []],
])('counts %s', (_, own, slots) => {
  expect(attendedSlots(['morning', 'afternoon'], own)).toEqual(slots);
});

it('reads who was there for some of it', () => {
  expect(partlyOf({ a: ['evening'] })).toEqual({ a: ['evening'] });
  expect(partlyOf(null)).toEqual({});
  expect(partlyOf({ a: ['noon'] })).toEqual({});
});
