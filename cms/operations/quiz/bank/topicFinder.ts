import type { Payload } from 'payload';

import { plainText } from '../../../domain/quiz/bank/itemKeys.ts';
import type { Topic } from '../../../payload-types.ts';

/** Finds the id of a topic by its name; of two with one name the first that was made. */
export async function topicFinder(payload: Payload): Promise<(name: string) => string | undefined> {
  const { docs } = await payload.db.find<Pick<Topic, 'id' | 'title'>>({
    collection: 'topics',
    select: { title: true },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  const known = new Map(docs.toReversed().map(({ id, title }) => [plainText(title), id]));
  return (name) => known.get(plainText(name));
}
