import { backOff } from 'exponential-backoff';
import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { isWorkday } from '../../../domain/messages/isWorkday.ts';
import { mailAddressOf } from '../../../domain/messages/mailAddressOf.ts';
import { mailBackoff } from '../../../domain/messages/mailBackoff.ts';
import type { MailState } from '../../../domain/messages/mailStates.ts';
import { mailTrouble, type MailFailure } from '../../../domain/messages/mailTrouble.ts';
import { quietUntil } from '../../../domain/messages/quietUntil.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { Mail, User } from '../../../payload-types.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { PROCESS } from '../../stores/takeLease.ts';

/** As much of a server's answer as helps. */
const LONGEST_PROBLEM = 200;
/** With the pauses between, half a minute: as long as a database may take to change hands. */
const WRITE_TRIES = 8;
const WRITE_PAUSE_MS = 250;

interface End {
  state: MailState;
  problem: string | null;
  nextAt?: number;
  sentAt?: number;
}

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
    await payload.db.deleteMany({ collection: 'mails', where: { id: { equals: mail.id } } });
    return true;
  }
  const taken = { ...mail, to, owner: PROCESS, attempts: mail.attempts + 1 };
  const [mine] = await compareAndSet(payload, 'mails', [
    {
      id: String(mail.id),
      expect: { state: 'waiting', attempts: mail.attempts },
      set: { state: 'sending', to, owner: taken.owner, attempts: taken.attempts },
    },
  ]);
  if (!mine) return true;
  const failure = await handOver(payload, taken);
  if (!failure) {
    await write(payload, taken, { state: 'sent', problem: null, sentAt: clock().getTime() });
    return true;
  }
  const trouble = mailTrouble(failure);
  await write(payload, taken, { ...endOf(taken, trouble, clock()), problem: wordsOf(failure) });
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

function endOf(mail: Mail, trouble: ReturnType<typeof mailTrouble>, now: Date) {
  if (trouble === 'refused') return { state: 'failed' as const };
  if (trouble === 'unsure') return { state: 'unsure' as const };
  const tried = { attempts: mail.attempts, at: new Date(mail.at), now, isWorkday };
  const next = mailBackoff(tried);
  if (!next) return { state: 'failed' as const };
  const goesOn = mail.hurry ? () => true : isWorkday;
  return { state: 'waiting' as const, nextAt: (quietUntil(next, goesOn) ?? next).getTime() };
}

const wordsOf = ({ response, message }: { response?: string; message: string }): string =>
  (response ?? message).replaceAll(/\s+/g, ' ').slice(0, LONGEST_PROBLEM);

/**
 * Only while it is as this sender has left it. Another may have noted it as unsure meanwhile, where
 * the lease was lost: this one knows better.
 */
async function write(payload: Payload, { id, owner, attempts }: Mail, end: End): Promise<void> {
  await backOff(
    async () => {
      for (const state of ['sending', 'unsure'] satisfies MailState[]) {
        const expect = { state, owner: owner ?? null, attempts };
        const change = { id: String(id), expect, set: { ...end } };
        const [made] = await compareAndSet(payload, 'mails', [change]);
        if (made) return;
      }
    },
    { numOfAttempts: WRITE_TRIES, startingDelay: WRITE_PAUSE_MS, jitter: 'full' },
  );
}
