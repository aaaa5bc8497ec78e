import type { Payload } from 'payload';

import { slugify } from '../../../domain/content/slugify.ts';
import { plainText } from '../../../domain/quiz/bank/itemKeys.ts';
import { topicFinder } from './topicFinder.ts';

/**
 * Makes the topics that a file names and that don't exist. Each is looked for first, so that doing
 * it twice makes it once.
 *
 * @returns the id of a topic by its name, for each of those given
 */
export async function makeTopics(
  payload: Payload,
  wanted: ReadonlySet<string>,
): Promise<(name: string) => string | undefined> {
  const known = await topicFinder(payload);
  const made = new Map<string, string>();
  for (const title of wanted) {
    const name = plainText(title);
    if (known(title) !== undefined || made.has(name)) continue;
    const slug = await freeSlug(payload, slugify(title));
    const topic = await payload.create({ collection: 'topics', data: { title, slug }, depth: 0 });
    made.set(name, topic.id);
  }
  return (title) => known(title) ?? made.get(plainText(title));
}

async function freeSlug(payload: Payload, wanted: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted.slice(0, 50)}-${n}`;
    const where = { slug: { equals: slug } };
    if ((await payload.db.count({ collection: 'topics', where })).totalDocs === 0) return slug;
  }
}
