import type { Payload } from 'payload';

import type { Topic } from '../../../payload-types.ts';

/** The topics that have a question for practice, by title, and whether there is any question at all. */
export async function readOffer(
  payload: Payload,
): Promise<{ any: boolean; topics: Pick<Topic, 'id' | 'slug' | 'title'>[] }> {
  const count = async (topic?: string) => {
    const { totalDocs } = await payload.count({
      collection: 'questions',
      where: {
        forPractice: { equals: true },
        ...(topic !== undefined && { topics: { in: [topic] } }),
      },
    });
    return totalDocs;
  };
  if ((await count()) === 0) return { any: false, topics: [] };
  const { docs } = await payload.find({
    ...{ collection: 'topics', depth: 0, pagination: false, sort: 'title' },
  });
  const counts = await Promise.all(docs.map(({ id }) => count(id)));
  return {
    any: true,
    topics: docs
      .filter((_, n) => (counts[n] ?? 0) > 0)
      .map(({ id, slug, title }) => ({ id, slug, title })),
  };
}
