import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { endOfTry } from '../../../domain/messages/endOfTry.ts';
import { isWorkday } from '../../../domain/isWorkday.ts';
import { mailAddressOf } from '../../../domain/messages/mailAddressOf.ts';
import { mailTrouble, type MailFailure } from '../../../domain/messages/mailTrouble.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { Mail, User } from '../../../payload-types.ts';
import { takeToSend } from '../outbox/takeToSend.ts';
import { writeEnd } from '../outbox/writeEnd.ts';

const collection = 'mails';

/**
 * Takes one mail, sends it and writes down what came of it. One to somebody who has no address any
 * more goes.
 *
 * @returns false where the server takes no others either
 * @throws when the database is out of reach
 */
export async function sendMail(payload: Payload, mail: Mail, clock: () => Date): Promise<boolean> {
  const to = await addressNow(payload, mail, clock());
  if (!to) {
    await payload.db.deleteMany({ collection, where: { id: { equals: mail.id } } });
    return true;
  }
  const taken = await takeToSend(payload, collection, mail, { to });
  if (!taken) return true;
  const failure = await handOver(payload, { ...mail, to });
  if (!failure) {
    const end = { state: 'sent', problem: null, sentAt: clock().getTime() } as const;
    await writeEnd(payload, collection, taken, end);
    return true;
  }
  const trouble = mailTrouble(failure);
  const end = endOfTry(trouble, {
    ...{ attempts: taken.attempts, at: new Date(mail.at), now: clock(), isWorkday },
    goesOn: mail.hurry ? () => true : isWorkday,
  });
  const problem = failure.response ?? failure.message;
  await writeEnd(payload, collection, taken, { ...end, problem });
  return trouble === 'refused' || trouble === 'later';
}

/** Overnight somebody may have changed the address, taken it away, or left. */
async function addressNow(payload: Payload, { learner }: Mail, now: Date) {
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: idOf(learner) } },
  });
  return user && mailAddressOf(user, dayOf(now));
}

/** @returns null once the server has taken it */
async function handOver(payload: Payload, mail: Mail) {
  const host = payload.email.defaultFromAddress.split('@').at(-1);
  try {
    await payload.sendEmail({
      ...{ to: mail.to, subject: mail.subject, text: mail.text },
      messageId: `<${String(mail.id)}@${String(host)}>`,
      // No holiday notice answers it (RFC 3834).
      headers: { 'auto-submitted': 'auto-generated' },
    });
    return null;
  } catch (error) {
    return error as Error & MailFailure & { response?: string };
  }
}
