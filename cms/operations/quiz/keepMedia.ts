import type { Payload } from 'payload';

import { canBeId } from '../stores/canBeId.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

/** Marks uploads as shown by a question, once and for all; what is no upload is passed over. */
export async function keepMedia(payload: Payload, ids: readonly string[]): Promise<void> {
  const changes = [...new Set(ids)]
    .filter((id) => canBeId(payload, id))
    .map((id) => ({ id, expect: {}, set: { asked: true } }));
  if (changes.length > 0) await compareAndSet(payload, 'media', changes);
}
