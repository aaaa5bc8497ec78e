import type { Payload, Where } from 'payload';

import { CONTENT_COLLECTIONS } from '../../domain/content/contentCollections.ts';
import {
  PUBLISHED_COLLECTIONS,
  type PublishedCollection,
} from '../../domain/content/publishedCollections.ts';
import type { Article, User } from '../../payload-types.ts';
import { pendingSchedules } from './pendingSchedules.ts';

/** One line of an editor's desk. */
export interface DeskItem {
  collection: PublishedCollection;
  id: string;
  title: string | null;
  /** When it was last saved, published, or is to change. */
  at: Date;
}

export interface Desk {
  drafts: DeskItem[];
  scheduled: (DeskItem & { type: 'publish' | 'unpublish' })[];
  published: DeskItem[];
  lacking: (DeskItem & { cover: boolean; topics: boolean })[];
}

type Found = Pick<Article, 'id' | 'title' | 'updatedAt' | 'publishedAt' | 'cover' | 'topics'>;
type Placed = Found & { collection: PublishedCollection };

const published: Where = { _status: { equals: 'published' } };

/**
 * What an editor begins a day with: the own drafts, what is scheduled, what went out last, and
 * what went out without cover or topics.
 *
 * @param limit at most so many of each, latest first (scheduled: soonest first)
 */
export async function readDesk(
  payload: Payload,
  { editor, limit }: { editor: Pick<User, 'id'>; limit: number },
): Promise<Desk> {
  const find = async (
    collections: readonly PublishedCollection[],
    { where, sort, draft = false }: { where: Where; sort: string; draft?: boolean },
  ): Promise<Placed[]> => {
    const found = await Promise.all(
      collections.map(async (collection) => {
        const { docs } = await payload.find({
          ...{ collection, where, sort, draft, limit },
          ...{ depth: 0, pagination: false },
        });
        return (docs as Found[]).map((doc) => ({ ...doc, collection }));
      }),
    );
    return found.flat();
  };

  const mine: Where = { and: [{ _status: { equals: 'draft' } }, { editorId: { equals: editor.id } }] }; // prettier-ignore
  const bare: Where = { or: [{ cover: { exists: false } }, { topics: { exists: false } }] };
  const [drafts, latest, lacking, schedules] = await Promise.all([
    find(PUBLISHED_COLLECTIONS, { where: mine, sort: '-updatedAt', draft: true }),
    find(CONTENT_COLLECTIONS, { where: published, sort: '-publishedAt' }),
    find(CONTENT_COLLECTIONS, { where: { and: [published, bare] }, sort: '-publishedAt' }),
    pendingSchedules(payload),
  ]);
  const scheduled = await Promise.all(
    schedules.slice(0, limit).map(async ({ type, collection, id, at }) => {
      const { docs } = await payload.find({
        ...{ collection, where: { id: { equals: id } }, draft: true },
        ...{ depth: 0, limit: 1, pagination: false },
      });
      const [doc] = docs as Found[];
      return doc ? [{ collection, id, title: doc.title, at, type }] : [];
    }),
  );
  const savedAt = ({ updatedAt }: Found) => new Date(updatedAt);
  const wentOut = ({ publishedAt, updatedAt }: Found) => new Date(publishedAt ?? updatedAt);
  return {
    drafts: newest(drafts, savedAt, limit),
    scheduled: scheduled.flat(),
    published: newest(latest, wentOut, limit),
    lacking: newest(lacking, wentOut, limit).map((item) => {
      const doc = lacking.find(({ id }) => id === item.id);
      return { ...item, cover: Boolean(doc?.cover), topics: Boolean(doc?.topics?.length) };
    }),
  };
}

function newest(found: Placed[], when: (doc: Found) => Date, limit: number): DeskItem[] {
  return found
    .map((doc) => ({
      collection: doc.collection,
      id: doc.id,
      title: doc.title || null,
      at: when(doc),
    }))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, limit);
}
