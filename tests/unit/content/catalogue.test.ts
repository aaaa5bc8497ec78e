import { describe, expect, it } from 'vitest';

import { Catalogue } from '../../../cms/domain/content/catalogue.ts';
import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import { renew } from '../../../cms/operations/content/catalogue/renew.ts';

const item = (id: string, data: Partial<CatalogueItem> = {}): CatalogueItem => ({
  ...{ key: `articles:${id}`, collection: 'articles', id, slug: id, title: id, summary: '' },
  ...{ nominalMinutes: 5, audience: ['all'], restricted: false, topics: [], coverId: null },
  ...{
    countsHours: false,
    checkQuiz: null,
    hasCheckpoints: false,
    source: null,
    publishedAt: '2026-01-01T00:00:00.000Z',
  },
  ...{ version: '2026-01-01T00:00:00.000Z', person: null, quote: null },
  ...data,
});
const reader = { roles: ['staff' as const], audience: ['frontline' as const] };

describe('the catalogue', () => {
  it('has the newest first, and those of one time by their address', () => {
    const items = [item('b'), item('c', { publishedAt: '2026-02-01T00:00:00.000Z' }), item('a')];
    const shelf = new Catalogue({ items, covers: [], plans: [], topics: [] }).shelf(reader);
    expect(shelf.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('finds by key and by address only what the reader may read', () => {
    const closed = item('closed', { restricted: true, audience: ['management'] });
    const catalogue = new Catalogue({ items: [closed, item('open')], covers: [], plans: [], topics: [] }); // prettier-ignore
    expect(catalogue.find(reader, 'articles', 'open')?.id).toBe('open');
    expect(catalogue.find(reader, 'stories', 'open')).toBeNull();
    expect(catalogue.find(reader, 'articles', 'closed')).toBeNull();
    expect(catalogue.get(reader, 'articles:closed')).toBeNull();
    expect(catalogue.get({ roles: ['admin'] }, 'articles:closed')?.id).toBe('closed');
    expect(catalogue.shelf(reader).map(({ id }) => id)).toEqual(['open']);
    expect(catalogue.shelf({ roles: ['staff'], audience: ['management'] })).toHaveLength(2);
  });

  it('knows the picture of an item', () => {
    const image = { url: '/api/media/file/a.webp', alt: '井口', width: 640, height: 360 };
    const covers = [{ id: 'm1', version: '2026-01-01T00:00:00.000Z', image }];
    const items = [item('a', { coverId: 'm1' }), item('b', { coverId: 'gone' })];
    const catalogue = new Catalogue({ items, covers, plans: [], topics: [] });
    expect(items.map((one) => catalogue.coverOf(one))).toEqual([image, null]);
  });
});

describe('renewing what is known', () => {
  const old = '2020-01-01T00:00:00.000Z';
  const newer = '2020-01-02T00:00:00.000Z';
  const renewed = async (before: Record<string, string>, now: Record<string, string>) => {
    const asked: string[] = [];
    const known = Object.entries(before).map(([id, version]) => ({ id, version, text: 'before' }));
    const result = await renew(
      known,
      { versions: new Map(Object.entries(now)), now: Date.now() },
      (ids) => {
        asked.push(...ids);
        return Promise.resolve(ids.map((id) => ({ id, version: now[id] ?? '', text: 'read' })));
      },
    );
    return { asked, result: Object.fromEntries(result.map(({ id, text }) => [id, text])) };
  };

  it.each([
    ['nothing that is as it was', { a: old }, { a: old }, []],
    ['what is new', { a: old }, { a: old, b: old }, ['b']],
    ['what was changed', { a: old, b: old }, { a: newer, b: old }, ['a']],
    ['what was set back to an older version', { a: newer }, { a: old }, ['a']],
  ])('reads %s', async (_, before, now, expected) => {
    const { asked, result } = await renewed(before, now);
    expect(asked).toEqual(expected);
    expect(Object.keys(result).sort()).toEqual(Object.keys(now).sort());
  });

  it('forgets what is gone', async () => {
    expect((await renewed({ a: old, b: old }, { b: old })).result).toEqual({ b: 'before' });
  });

  it('reads what is so new that its time may stand for two changes', async () => {
    const justNow = new Date().toISOString();
    expect((await renewed({ a: justNow }, { a: justNow })).asked).toEqual(['a']);
  });

  it('asks for two hundred at once at most', async () => {
    const sizes: number[] = [];
    const versions = new Map(Array.from({ length: 450 }, (_, n) => [String(n), old]));
    await renew([], { versions, now: Date.now() }, (ids) => {
      sizes.push(ids.length);
      return Promise.resolve([]);
    });
    expect(sizes).toEqual([200, 200, 50]);
  });
});
