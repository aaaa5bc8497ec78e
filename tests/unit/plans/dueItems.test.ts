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
type Item = ReturnType<typeof item>;
const keysOf = (items: readonly { key: string }[]) => items.map(({ key }) => key).join(' ');

it.each<[string, Item[], month: string, overdue: string]>([
  ['nothing without a date', [item('a', null)], '', ''],
  ['what is due this month, by date', [item('a', '2026-11-30'), item('b', '2026-11-22')], 'b a', ''], // prettier-ignore
  ['nothing of a later month', [item('a', '2026-12-01')], '', ''],
  ['due today is in time', [item('a', today)], 'a', ''],
  ['due yesterday is overdue', [item('a', '2026-11-20')], '', 'a'],
  ['overdue, the oldest first', [item('a', '2026-10-31'), item('b', '2026-01-15'), item('c', '2026-11-02')], '', 'b a c'], // prettier-ignore
  ['an elective is never overdue', [item('a', '2026-11-02', { required: false })], 'a', ''],
  ['no elective of an earlier month', [item('a', '2026-10-31', { required: false })], '', ''],
  ['nothing done of an earlier month', [item('a', '2026-10-31', { done: true })], '', ''],
  ['what is done this month last', [item('a', '2026-11-01', { done: true }), item('b', '2026-11-30')], 'b a', ''], // prettier-ignore
  ['an item of two plans once', [item('a', '2026-11-30'), item('a', '2026-11-25')], 'a', ''],
  ['an item of two plans by its earlier date', [item('a', '2026-11-30'), item('a', '2026-10-25')], '', 'a'], // prettier-ignore
])('%s', (_, items, month, overdue) => {
  const found = dueItems(items, today);
  expect([keysOf(found.month), keysOf(found.overdue)]).toEqual([month, overdue]);
});

it('keeps the earlier of two dates of one item', () => {
  const { month } = dueItems([item('a', '2026-11-30'), item('a', '2026-11-25')], today);
  expect(month[0]?.due).toBe('2026-11-25');
});
