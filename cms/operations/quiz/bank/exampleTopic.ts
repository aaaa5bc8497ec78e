import type { Payload } from 'payload';

import { escapeMarked, TOPIC_MARKS } from '../../../domain/quiz/bank/markedParts.ts';

/** A topic that exists, as the template's examples name it; null where there is none. */
export async function exampleTopic(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({ collection: 'topics', limit: 1, sort: 'title', depth: 0 });
  const [topic] = docs;
  return topic ? escapeMarked(topic.title, TOPIC_MARKS) : null;
}
