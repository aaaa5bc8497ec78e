import type { PaginatedDocs, Payload } from 'payload';

import type { Reminder } from '../../payload-types.ts';

/** A page of what somebody was told, the latest first. */
export async function readReminders(
  payload: Payload,
  { learner, page, limit }: { learner: string; page: number; limit: number },
): Promise<Pick<PaginatedDocs<Reminder>, 'docs' | 'totalDocs' | 'totalPages'>> {
  return payload.db.find<Reminder>({
    collection: 'reminders',
    where: { learner: { equals: learner } },
    sort: ['-at', 'id'],
    page,
    limit,
  });
}
