import type { Payload } from 'payload';

import { isWorkday } from '../../../domain/isWorkday.ts';
import type { MailState } from '../../../domain/messages/mailStates.ts';
import { quietUntil } from '../../../domain/messages/quietUntil.ts';
import type { Mail } from '../../../payload-types.ts';
import { countUnsent } from '../outbox/countUnsent.ts';

interface Counted {
  /** How many there are in each state; those that were sent are not counted. */
  mails: Awaited<ReturnType<typeof countUnsent>>;
  /** How long the one that has waited longest is overdue, in seconds; 0 in the quiet hours. */
  overdueSeconds: number;
}

/** How it stands with the mails that are not, or not surely, in the server's hands. */
export async function countMails(payload: Payload, now: Date): Promise<Counted> {
  const [mails, first] = await Promise.all([
    countUnsent(payload, 'mails'),
    payload.db.find<Mail>({
      collection: 'mails',
      where: { state: { equals: 'waiting' satisfies MailState } },
      select: { nextAt: true },
      ...{ sort: 'nextAt', limit: 1, pagination: false },
    }),
  ]);
  const dueAt = quietUntil(now, isWorkday) ? undefined : first.docs[0]?.nextAt;
  const overdue = dueAt ? now.getTime() - dueAt : 0;
  return { mails, overdueSeconds: Math.max(0, overdue / 1000) };
}
