import type { Payload } from 'payload';

import { isWorkday } from '../../../domain/isWorkday.ts';
import type { MailState } from '../../../domain/messages/mailStates.ts';
import { quietUntil } from '../../../domain/messages/quietUntil.ts';
import type { Mail } from '../../../payload-types.ts';
import { takeLease } from '../../stores/takeLease.ts';
import { isMailSetUp } from './isMailSetUp.ts';
import { noteCutOff } from '../outbox/noteCutOff.ts';
import { sendMail } from './sendMail.ts';

/** So many wait in memory, and so many are on their way at once. */
const PAGE = 200;
const AT_ONCE = 5;

interface Round {
  /** The time, asked for again and again: a slow server makes a round long. */
  clock: () => Date;
  /** Whether this process goes on; asked before each mail. */
  may: () => boolean;
}

/**
 * Sends the mails that are due, until none is, the server is away or the quiet hours begin. On a
 * day off those go that are in a hurry.
 *
 * Each is told once: a mail is taken by compare-and-set before the server hears of it, and whoever
 * takes has the lease. So at a kill at most those on their way are in nobody's hands, and whether
 * the server took those nobody can know: they are shown as unsure and never sent again. What was
 * not begun waits as it did.
 *
 * The first goes alone: of a server that is away, or takes a text and falls silent, one mail a
 * round finds out.
 */
export async function sendMails(payload: Payload, { clock, may }: Round): Promise<void> {
  if (!isMailSetUp(payload)) return;
  const lease = await takeLease(payload, 'mail');
  if (!lease) return;
  const goOn = () => may() && lease.held() && quietUntil(clock(), () => true) === null;
  try {
    await noteCutOff(payload, 'mails');
    let atOnce = 1;
    while (goOn()) {
      const due = await readDue(payload, clock(), atOnce === 1 ? 1 : PAGE);
      if (due.length === 0) return;
      const isThere = await sendAll(payload, due, { atOnce, clock, goOn });
      if (!isThere) return;
      atOnce = AT_ONCE;
    }
  } finally {
    await lease.release();
  }
}

async function readDue(payload: Payload, now: Date, limit: number): Promise<Mail[]> {
  const { docs } = await payload.db.find<Mail>({
    collection: 'mails',
    where: {
      and: [
        { state: { equals: 'waiting' satisfies MailState } },
        { nextAt: { less_than_equal: now.getTime() } },
        ...(quietUntil(now, isWorkday) ? [{ hurry: { equals: true } }] : []),
      ],
    },
    ...{ sort: 'nextAt', limit, pagination: false },
  });
  return docs;
}

interface Sending {
  atOnce: number;
  clock: () => Date;
  goOn: () => boolean;
}

/** @returns false once the server takes no more */
async function sendAll(payload: Payload, mails: Mail[], { atOnce, clock, goOn }: Sending) {
  const left = mails.values();
  let isThere = true;
  const work = async () => {
    for (const mail of left) {
      if (!isThere || !goOn()) return;
      if (!(await sendMail(payload, mail, clock))) isThere = false;
    }
  };
  // All are waited for, also where one fails: what is on its way is to be written down.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
  return isThere;
}
