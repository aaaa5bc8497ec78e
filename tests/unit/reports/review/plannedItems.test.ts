import { expect, it } from 'vitest';

import type { CatalogueItem } from '../../../../cms/domain/content/catalogueItem.ts';
import type { CataloguePlan } from '../../../../cms/domain/content/cataloguePlan.ts';
import { plannedItems } from '../../../../cms/domain/reports/review/plannedItems.ts';

const item = (id: string, rest: Partial<CatalogueItem> = {}) =>
  ({
    ...{ key: `articles:${id}`, collection: 'articles', id, audience: ['all'], restricted: false },
    ...rest,
  }) as CatalogueItem;
const plan = (items: CataloguePlan['items'], rest: Partial<CataloguePlan> = {}): CataloguePlan => ({
  ...{ id: 'p', slug: 'p', title: '计划', summary: '', year: 2026, version: '1' },
  ...{ audience: ['all'], restricted: false, items, ...rest },
});
const due = (id: string, day: string | null, required = true) => ({ key: `articles:${id}`, required, due: day }); // prettier-ignore
const days = { year: 2026, from: '2026-07-01', until: '2026-10-01' };
const of = (plans: CataloguePlan[], items: CatalogueItem[], person: object = {}) =>
  plannedItems({ plans, items: new Map(items.map((one) => [one.key, one])) }, days).of(
    { roles: ['staff'], audience: ['frontline'], ...person },
    [{ collection: 'articles', id: 'a', day: '2026-08-01' }],
  );

it('asks for what is required, with a date in the quarter, and still there', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id));
  const plans = [
    plan([due('a', '2026-07-01'), due('b', '2026-09-30'), due('c', '2026-10-01'), due('d', null)]),
    plan([due('e', '2026-08-01', false), due('gone', '2026-08-01')]),
    plan([due('e', '2026-08-01')], { year: 2025 }),
  ];
  expect(of(plans, items)).toEqual([
    { due: '2026-07-01', done: '2026-08-01' },
    { due: '2026-09-30', done: null },
  ]);
});

it('asks of each only what is meant for them and may be read by them', () => {
  const items = [item('a'), item('b', { restricted: true, audience: ['cadre'] })];
  const plans = [
    plan([due('a', '2026-08-01'), due('b', '2026-08-01')]),
    plan([due('a', '2026-08-01')], { audience: ['management'] }),
  ];
  expect(of(plans, items)).toHaveLength(1);
  expect(of(plans, items, { audience: ['cadre'] })).toHaveLength(2);
  expect(of([plan([due('a', '2026-08-01')], { audience: ['cadre'] })], items)).toEqual([]);
});

it('takes an item of several plans once, by its earliest date', () => {
  const plans = [plan([due('b', '2026-09-01')]), plan([due('b', '2026-07-15')])];
  expect(of(plans, [item('b')])).toEqual([{ due: '2026-07-15', done: null }]);
});

it('asks nothing that was due before somebody came', () => {
  const plans = [plan([due('a', '2026-07-31'), due('b', '2026-08-01')])];
  const items = [item('a'), item('b')];
  expect(of(plans, items, { joinedOn: '2026-08-01' })).toEqual([{ due: '2026-08-01', done: null }]);
  const again = [...plans, plan([due('a', '2026-09-30')])];
  expect(of(again, items, { joinedOn: '2026-08-01' })).toHaveLength(2);
});
