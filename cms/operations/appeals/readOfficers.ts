import type { Payload } from 'payload';

import type { Officer, Post } from '../../domain/appeals/officers.ts';
import { idOf } from '../../domain/idOf.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { readModel } from '../stores/readModel.ts';

/** Which units whom was given, by account. */
const readPosts = readModel(
  'appeal-posts',
  ['appeal-posts'],
  async (payload): Promise<ReadonlyMap<string, readonly Post[]>> => {
    const { docs } = await payload.find({
      collection: 'appeal-posts',
      depth: 0,
      pagination: false,
      sort: 'id',
    });
    const all = docs.map(({ officer, unit, category }) => ({
      ...{ officer: idOf(officer), unit: idOf(unit), category: category || null },
    }));
    return new Map(
      [...Map.groupBy(all, ({ officer }) => officer)].map(([officer, posts]) => [
        officer,
        posts.map(({ unit, category }) => ({ unit, category })),
      ]),
    );
  },
);

/** Officers who are at work today, with the units each serves: the own one where none was given. */
export async function readOfficers(payload: Payload, now: Date): Promise<Officer[]> {
  const [posts, { docs }] = await Promise.all([
    readPosts(payload),
    payload.db.find<Pick<User, 'id' | 'name' | 'unit'>>({
      collection: 'users',
      where: {
        and: [
          { roles: { in: ['officer'] } },
          { deletedAt: { exists: false } },
          { or: [{ leftOn: { exists: false } }, { leftOn: { greater_than_equal: dayOf(now) } }] },
        ],
      },
      select: { name: true, unit: true },
      sort: 'id',
      pagination: false,
      limit: 0,
    }),
  ]);
  return docs.map(({ id, name, unit }) => ({
    ...{ id, name },
    posts: posts.get(id) ?? (unit ? [{ unit: idOf(unit), category: null }] : []),
  }));
}
