import type { Payload } from 'payload';

import { lexicalText } from '../fixtures/lexicalText.ts';
import type { Acknowledged } from './Acknowledged.ts';

const SOME = 4;
const MINUTE_MS = 60_000;
const body = lexicalText('到点才发布的提醒。');

/** Puts in drafts to be published at the next full minute, and notes those that were taken. */
export async function scheduleSome(payload: Payload, seen: Acknowledged): Promise<void> {
  const waitUntil = new Date(Math.ceil((Date.now() + 1) / MINUTE_MS) * MINUTE_MS - 1);
  for (let n = 0; n < SOME; n += 1) {
    try {
      const title = `定时提醒 ${crypto.randomUUID().slice(0, 8)}`;
      const data = { title, body, _status: 'draft' as const };
      const { id } = await payload.create({ collection: 'articles', data, draft: true });
      const doc = { relationTo: 'articles' as const, value: id };
      await payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc }, waitUntil }); // prettier-ignore
      seen.scheduled.add(id);
    } catch {
      // Refused while the database is away: nothing was acknowledged.
    }
  }
}
