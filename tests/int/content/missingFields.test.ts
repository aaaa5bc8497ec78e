import type { CollectionSlug } from 'payload';
import { expect, it } from 'vitest';

import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';

/** What Payload sets itself; a value of its own kind is nobody's form. */
const OF_PAYLOAD = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt']);

/** What can be wrong with a form that nobody has filled in, over all fields of a collection. */
const fillings: Record<string, (list: boolean) => unknown> = {
  nothing: () => undefined,
  'nothing but null': () => null,
  'lists with a hole': (list) => (list ? [null] : undefined),
  'lists of nothing': (list) => (list ? [{}] : undefined),
  'one text for everything': () => 'x',
};

describeOnBothDatabases('a record of whatever collection with fields missing', (getPayload) => {
  it.each(Object.entries(fillings))(
    '%s is refused by name or taken, never an error',
    async (_, filling) => {
      const payload = getPayload();
      const failures: unknown[] = [];
      const slugs = Object.keys(payload.collections).filter((slug) => !slug.startsWith('payload-'));
      expect(slugs.length).toBeGreaterThan(15);
      for (const collection of slugs as CollectionSlug[]) {
        const { flattenedFields } = payload.collections[collection].config;
        const data: Record<string, unknown> = {};
        for (const field of flattenedFields) {
          // A group of null fails in Payload before any hook of ours: the web server's matter.
          if (OF_PAYLOAD.has(field.name) || field.type === 'group') continue;
          const list = field.type === 'array' || ('hasMany' in field && field.hasMany === true);
          data[field.name] = filling(list);
        }
        try {
          await payload.create({ collection, data: data as never });
        } catch (error) {
          const { status, message } = error as { status?: number; message: string };
          if (!status || status >= 500) failures.push([collection, message]);
        }
      }
      expect(failures).toEqual([]);
    },
  );

  it.each([
    ['class-sessions', { status: 'confirmed' }, ['title', 'day', 'unit']],
    ['class-sessions', { status: 'confirmed', day: null, unit: null, slots: null }, ['title', 'day', 'slots', 'unit']], // prettier-ignore
    ['training-policies', { bands: [null] }, ['title', 'version', 'effectiveFrom', 'bands']],
  ] as const)('%s with %j names what is empty', async (collection, data, names) => {
    const created = getPayload().create({ collection, data: data as never });
    const error: unknown = await created.then(
      () => null,
      (refused: unknown) => refused,
    );
    expect(error).toMatchObject({ status: 400, name: 'ValidationError' });
    const { errors } = (error as { data: { errors: { path: string }[] } }).data;
    const paths = new Set(errors.map(({ path }) => path.split('.')[0]));
    expect([...paths]).toEqual(expect.arrayContaining([...names]));
  });
});
