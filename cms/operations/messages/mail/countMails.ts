import type { Payload, Where } from 'payload';

import { isWorkday } from '../../../domain/messages/isWorkday.ts';
import type { MailState } from '../../../domain/messages/mailStates.ts';
import { quietUntil } from '../../../domain/messages/quietUntil.ts';
import type { Mail } from '../../../payload-types.ts';

type Open = Exclude<MailState, 'sent'>;

interface Counted {
  /** How many there are in each state; those that were sent are not counted. */
  mails: Record<Open, number>;
  /** How long the one that has waited longest is overdue, in seconds; 0 in the quiet hours. */
  overdueSeconds: number;
}

/** How it stands with the mails that are not, or not surely, in the server's hands. */
export async function countMails(payload: Payload, now: Date): Promise<Counted> {
  const inState = (state: Open): Where => ({ state: { equals: state } });
  const count = async (state: Open) =>
    (await payload.db.count({ collection: 'mails', where: inState(state) })).totalDocs;
  const [waiting, sending, unsure, failed, first] = await Promise.all([
    count('waiting'),
    count('sending'),
    count('unsure'),
    count('failed'),
    payload.db.find<Mail>({
      collection: 'mails',
      where: inState('waiting'),
      select: { nextAt: true },
      ...{ sort: 'nextAt', limit: 1, pagination: false },
    }),
  ]);
  const dueAt = quietUntil(now, isWorkday) ? undefined : first.docs[0]?.nextAt;
  const overdue = dueAt ? now.getTime() - dueAt : 0;
  return {
    mails: { waiting, sending, unsure, failed },
    overdueSeconds: Math.max(0, overdue / 1000),
  };
}
