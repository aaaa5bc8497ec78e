import type { Payload } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
import { isWorkday } from '../../../domain/isWorkday.ts';
import { mailAddressOf } from '../../../domain/messages/mailAddressOf.ts';
import type { MailState } from '../../../domain/messages/mailStates.ts';
import { quietUntil } from '../../../domain/messages/quietUntil.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../../text/language.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import { isMailSetUp } from './isMailSetUp.ts';

export interface NewMail {
  /** What it tells to whom: of one key there is one mail, however often it is asked for. */
  key: string;
  learner: string;
  /** Its words, in a person's language: made only for who has an address. */
  write: (language: Language) => { subject: string; text: string };
  /** Whether it is worth nothing a day later: it goes out on a day off, too, never at night. */
  hurry?: boolean;
}

/** So many accounts are asked for at once. */
const ACCOUNTS = 500;

/**
 * Lays mails out for sending, to those who have given an address for messages; `sendMails` sends
 * them by the clock, never at night. Without a mail server none is laid out.
 *
 * Each row is a commit point of its own: whoever was killed in the middle asks for all again, and
 * the key leaves out those that are there.
 *
 * @returns how many are new
 */
export async function queueMails(
  payload: Payload,
  { mails, now }: { mails: readonly NewMail[]; now: Date },
): Promise<number> {
  if (!isMailSetUp(payload)) return 0;
  const [at, today] = [now.getTime(), dayOf(now)];
  const onWorkday = (quietUntil(now, isWorkday) ?? now).getTime();
  const onAnyDay = (quietUntil(now, () => true) ?? now).getTime();
  let queued = 0;
  for (const some of inPages(mails, ACCOUNTS)) {
    const accounts = await accountsOf(payload, [...new Set(some.map(({ learner }) => learner))]);
    const rows = some.flatMap(({ key, learner, write, hurry = false }) => {
      const nextAt = hurry ? onAnyDay : onWorkday;
      const account = accounts.get(learner);
      const to = account && mailAddressOf(account, today);
      if (!to) return [];
      const words = write(account.language ?? DEFAULT_LANGUAGE);
      const state: MailState = 'waiting';
      return [{ id: newId(payload), key, learner, to, ...words, state, hurry, attempts: 0, nextAt, at }]; // prettier-ignore
    });
    queued += (await insertMany(payload, 'mails', rows)).size;
  }
  return queued;
}

async function accountsOf(payload: Payload, learners: string[]): Promise<Map<string, User>> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { id: { in: learners } },
    select: { messageEmail: true, language: true, deletedAt: true, leftOn: true },
    pagination: false,
  });
  return new Map(docs.map((user) => [user.id, user]));
}
