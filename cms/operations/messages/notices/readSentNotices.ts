import type { Payload } from 'payload';

import type { User } from '../../../payload-types.ts';
import { noticesInCare, type NoticeInCare } from './noticesInCare.ts';
import { readReaders, type Readers } from './readReaders.ts';

interface Asked {
  actor: User;
  /** From 1; the last where there are fewer. */
  page: number;
  limit: number;
  now: Date;
}

interface SentNotices {
  notices: (NoticeInCare & Pick<Readers, 'due' | 'read'>)[];
  page: number;
  totalPages: number;
}

/** A page of the notices that people of somebody's units are to read, the latest first. */
export async function readSentNotices(
  payload: Payload,
  { actor, page, limit, now }: Asked,
): Promise<SentNotices> {
  const all = await noticesInCare(payload, actor);
  const totalPages = Math.max(1, Math.ceil(all.length / limit));
  const at = Math.min(page, totalPages);
  const shown = all.slice((at - 1) * limit, at * limit);
  const readers = await readReaders(payload, { notices: shown, now });
  return {
    notices: shown.map((notice, n) => ({
      ...notice,
      ...{ due: readers[n]?.due ?? 0, read: readers[n]?.read ?? 0 },
    })),
    ...{ page: at, totalPages },
  };
}
