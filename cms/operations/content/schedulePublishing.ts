import type { Payload, Where } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import {
  PUBLISHED_COLLECTIONS,
  type PublishedCollection,
} from '../../domain/content/publishedCollections.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { pendingSchedules } from './pendingSchedules.ts';

interface Schedule {
  type: 'publish' | 'unpublish';
  collection: string;
  id: string;
  at: Date;
  /** Who schedules; the change is made in this person's name, with this person's rights. */
  by: User | null;
  now: Date;
}

/**
 * Schedules that an item is published, or taken back, at a time. One insert: nothing is half done
 * after a kill.
 *
 * @throws OperationError 403 `forbidden` for who may not publish, 404 `not-found` for what isn't
 *   there, 400 `schedule-past`, 409 `schedule-unpublished` for taking back what won't be public
 *   by then
 */
export async function schedulePublishing(
  payload: Payload,
  { type, collection, id, at, by, now }: Schedule,
): Promise<void> {
  if (!hasRole(by, 'editor', 'admin')) throw new OperationError(403, 'forbidden/editing');
  if (!isPublished(collection)) throw new OperationError(404, 'not-found/item');
  const found = await payload.count({ collection, where: { id: { equals: id } } });
  if (found.totalDocs === 0) throw new OperationError(404, 'not-found/item');
  if (!(at > now)) throw new OperationError(400, 'schedule-past');
  if (type === 'unpublish' && !(await isPublicBy(payload, { collection, id, at }))) {
    throw new OperationError(409, 'schedule-unpublished');
  }
  await payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: at,
    input: {
      type,
      doc: { relationTo: collection, value: id } as never,
      user: by && { relationTo: 'users', value: by.id },
      timezone: 'Asia/Shanghai',
    } as never,
  });
}

const isPublished = (collection: string): collection is PublishedCollection =>
  PUBLISHED_COLLECTIONS.some((known) => known === collection);

/** Whether an item is published, or is scheduled to be before that time. */
async function isPublicBy(
  payload: Payload,
  { collection, id, at }: { collection: PublishedCollection; id: string; at: Date },
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] };
  if ((await payload.count({ collection, where })).totalDocs > 0) return true;
  const pending = await pendingSchedules(payload, { collection, id });
  return pending.some((schedule) => schedule.type === 'publish' && schedule.at < at);
}
