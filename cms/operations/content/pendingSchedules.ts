import type { Payload, Where } from 'payload';
import { z } from 'zod';

import type { PublishedCollection } from '../../domain/content/publishedCollections.ts';
import { PUBLISHED_COLLECTIONS } from '../../domain/content/publishedCollections.ts';

export interface PendingSchedule {
  /** Of the job that waits. */
  job: string;
  type: 'publish' | 'unpublish';
  collection: PublishedCollection;
  id: string;
  at: Date;
}

/** What Payload keeps of a scheduled publication, as far as it concerns one item. */
const input = z.object({
  type: z.enum(['publish', 'unpublish']).nullish(),
  doc: z.object({ relationTo: z.enum(PUBLISHED_COLLECTIONS), value: z.string() }),
});

/**
 * What is scheduled and still to come, soonest first.
 *
 * @param only of one item; of everything where left out
 */
export async function pendingSchedules(
  payload: Payload,
  only?: { collection: PublishedCollection; id: string },
): Promise<PendingSchedule[]> {
  const where: Where = {
    and: [
      { taskSlug: { equals: 'schedulePublish' } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { waitUntil: { exists: true } },
      ...(only ? [{ 'input.doc.value': { equals: only.id } }] : []),
    ],
  };
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where,
    sort: 'waitUntil',
    pagination: false,
    depth: 0,
  });
  return docs.flatMap((job) => {
    const { data } = input.safeParse(job.input);
    if (!data || !job.waitUntil) return [];
    const { type, doc } = data;
    if (only && doc.relationTo !== only.collection) return [];
    return [
      {
        job: job.id,
        type: type ?? 'publish',
        collection: doc.relationTo,
        id: doc.value,
        at: new Date(job.waitUntil),
      },
    ];
  });
}
