import { expect, it } from 'vitest';

import { dueItems } from '../../../cms/domain/plans/dueItems.ts';

const today = '2026-11-21';
const item = (
  key: string,
  due: string | null,
  more: { required?: boolean; done?: boolean } = {},
) => ({
  key,
  due,
  required: true,
  done: false,
  ...more,
});
const told = (...items: ReturnType<typeof item>[]) =>
  dueItems(items, today).map(({ key, late }) => (late ? `${key} late` : key));

it.each([
  ['nothing without a date', [item('a', null)], []],
  [
    'what is due this month, by date',
    [item('a', '2026-11-30'), item('b', '2026-11-22')],
    ['b', 'a'],
  ],
  ['nothing of a later month', [item('a', '2026-12-01')], []],
  ['due today is in time', [item('a', today)], ['a']],
  ['due yesterday is late', [item('a', '2026-11-20')], ['a late']],
  ['overdue after this month', [item('a', '2026-10-31'), item('b', '2026-11-30')], ['b', 'a late']],
  ['no elective of an earlier month', [item('a', '2026-10-31', { required: false })], []],
  ['nothing done of an earlier month', [item('a', '2026-10-31', { done: true })], []],
  [
    'what is done this month last',
    [item('a', '2026-11-01', { done: true }), item('b', '2026-11-30')],
    ['b', 'a late'],
  ],
  ['an item of two plans once', [item('a', '2026-11-30'), item('a', '2026-11-25')], ['a']],
])('%s', (_, items, expected) => {
  expect(told(...items)).toEqual(expected);
});

it('keeps the earlier of two dates of one item', () => {
  const [first] = dueItems([item('a', '2026-11-30'), item('a', '2026-11-25')], today);
  expect(first?.due).toBe('2026-11-25');
});
