import type { Payload } from 'payload';

import { inPages } from '../../domain/inPages.ts';
import type { Reminder } from '../../domain/messages/reminder.ts';
import { reminderKey } from '../../domain/messages/reminderKey.ts';
import { reminderLink } from '../../domain/messages/reminderLink.ts';
import type { MessageSetting } from '../../payload-types.ts';
import { idOf } from '../../domain/idOf.ts';
import { messagesWords } from '../../text/messages/messagesWords.ts';
import { sayReminder } from '../../text/messages/sayReminder.ts';
import { mailWords } from '../../text/mail/mailWords.ts';
import { insertMany } from '../stores/insertMany.ts';
import { newId } from '../stores/newId.ts';
import { queueMails, type NewMail } from './mail/queueMails.ts';

/** As many keys as one query asks for. */
const ASKED_AT_ONCE = 1_000;

/** A reminder with whom it is for. */
export type AddressedReminder = Reminder & { key: string; learner: string };

/**
 * Which of these reminders are news: not told before, and not muted by whom they are for.
 *
 * @param reminders by whom they are for
 */
export async function untoldReminders(
  payload: Payload,
  reminders: ReadonlyMap<string, readonly Reminder[]>,
): Promise<AddressedReminder[]> {
  const all = [...reminders].flatMap(([learner, own]) =>
    own.map((reminder) => ({ ...reminder, learner, key: reminderKey(learner, reminder) })),
  );
  const told = await readTold(
    payload,
    all.map(({ key }) => key),
  );
  const news = all.filter(({ key }) => !told.has(key));
  if (news.length === 0) return [];
  const muted = await readMuted(
    payload,
    news.map(({ learner }) => learner),
  );
  return news.filter(({ learner, rule }) => !muted.get(learner)?.has(rule));
}

/**
 * Tells people what they have not been told. The insert of a row is the telling: of two processes
 * that tell at once, or one that tells again after a kill in the middle, the unique key lets one
 * row of each through. Mails are laid out before, under the same key: after a kill in between both
 * are asked for again, and the mail that is there is left out.
 *
 * @param reminders by whom they are for
 * @returns how many were told
 */
export async function tellReminders(
  payload: Payload,
  reminders: ReadonlyMap<string, readonly Reminder[]>,
  now: Date,
): Promise<number> {
  const news = await untoldReminders(payload, reminders);
  const mailed = news.filter(mayBeMailed);
  await queueMails(payload, { mails: mailed.map((one) => toMail(payload, one)), now });
  const rows = news.map(({ key, learner, rule, title, day, count, units, about }) => ({
    ...{ id: newId(payload), key, learner, rule, at: now.getTime(), seen: false },
    ...{ title: title ?? null, day: day ?? null, count: count ?? null },
    ...{ units: units ?? null, about: about ?? null },
  }));
  return (await insertMany(payload, 'reminders', rows)).size;
}

/**
 * That a mail went to somebody is seen by whoever looks after mails: nothing of what was raised in
 * confidence, which has no title here.
 */
const mayBeMailed = ({ rule, title }: Reminder): boolean =>
  rule !== 'appeal-told' || title !== undefined;

/** Of tomorrow: on a Sunday as well. */
const HURRIED = new Set<Reminder['rule']>(['class', 'receiving', 'receiving-off']);

function toMail(payload: Payload, reminder: AddressedReminder): NewMail {
  const { key, learner, rule } = reminder;
  const { siteUrl } = payload.config.custom as { siteUrl?: string };
  return {
    ...{ key: `reminder ${key}`, learner, hurry: HURRIED.has(rule) },
    write: (language) => {
      const { subject, text } = mailWords[language].reminder;
      return {
        subject: subject(messagesWords[language].rules[rule]),
        text: text(
          sayReminder(language, reminder),
          siteUrl ? new URL(reminderLink(reminder), siteUrl).href : null,
        ),
      };
    },
  };
}

async function readTold(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  const told = new Set<string>();
  for (const some of inPages(keys, ASKED_AT_ONCE)) {
    const { docs } = await payload.db.find<{ id: string; key: string }>({
      collection: 'reminders',
      where: { key: { in: some } },
      select: { key: true },
      pagination: false,
      limit: 0,
    });
    for (const { key } of docs) told.add(key);
  }
  return told;
}

/** What these people have muted; few ever do. */
async function readMuted(
  payload: Payload,
  learners: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  const { docs } = await payload.db.find<MessageSetting>({
    collection: 'message-settings',
    where: { learner: { in: [...new Set(learners)] } },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ learner, muted }) => [idOf(learner), new Set(muted ?? [])]));
}
