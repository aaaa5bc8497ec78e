import type { Payload } from 'payload';

import type { Notice } from '../../../payload-types.ts';

/** What a notice says; a line is a paragraph. */
export async function noticeText(payload: Payload, id: string): Promise<string> {
  const stored = await payload.db.findOne<Notice>({
    collection: 'notices',
    where: { id: { equals: id } },
  });
  return stored?.body ?? '';
}
