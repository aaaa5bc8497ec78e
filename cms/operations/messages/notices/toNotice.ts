import type { Notice } from '../../../domain/messages/notice.ts';
import type { Notice as Stored } from '../../../payload-types.ts';

/** What of a notice is kept in memory: all but its text. */
export type ListedNotice = Omit<Stored, 'body' | 'by' | 'request' | 'withdrawnByName'>;

/** A stored notice as the rules read it. */
export function toNotice({ until, withdrawnAt, ...stored }: ListedNotice): Notice {
  const { id, title, units, audience, from, byName, at } = stored;
  return {
    ...{ id, title, units, audience, from, byName, at },
    ...{ until: until || null, withdrawnAt: withdrawnAt ?? null },
  };
}
