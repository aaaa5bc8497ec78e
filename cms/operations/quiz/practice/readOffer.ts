import type { Payload } from 'payload';

import type { Topic } from '../../../payload-types.ts';
import { practisableTopics } from '../../stores/practisableTopics.ts';

/** The topics that have a question for practice, by title, and whether there is any question at all. */
export async function readOffer(
  payload: Payload,
): Promise<{ any: boolean; topics: Pick<Topic, 'id' | 'slug' | 'title'>[] }> {
  const [ids, { totalDocs }] = await Promise.all([
    practisableTopics(payload),
    payload.count({ collection: 'questions', where: { forPractice: { equals: true } } }),
  ]);
  if (ids.length === 0) return { any: totalDocs > 0, topics: [] };
  const { docs } = await payload.find({
    ...{ collection: 'topics', where: { id: { in: ids } }, depth: 0 },
    ...{ pagination: false, sort: 'title' },
  });
  return { any: totalDocs > 0, topics: docs.map(({ id, slug, title }) => ({ id, slug, title })) };
}
