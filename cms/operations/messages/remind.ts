import type { Payload } from 'payload';

import type { Reminder } from '../../domain/messages/reminder.ts';
import { policyOfYear } from '../../domain/policy/policyOfYear.ts';
import { dayOf, nextDay } from '../../domain/shanghai.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readReceivingNews } from '../appeals/receiving/readReceivingNews.ts';
import { readCatalogue } from '../content/catalogue/readCatalogue.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { accountRanges } from '../stores/accountRanges.ts';
import { plannedClasses } from '../training/plannedClasses.ts';
import { readSeated } from '../training/signUp/readSeated.ts';
import { shownNotices } from './notices/shownNotices.ts';
import { openSoon } from './openSoon.ts';
import { remindersOfRange, type Round } from './remindersOfRange.ts';
import { reportReminders } from './reportReminders.ts';
import { tellReminders } from './tellReminders.ts';

/**
 * Reminds trainers of last month's reports, visitors of tomorrow's reception day, and everybody of
 * what their plans, their year and tomorrow's trainings ask for, a thousand people at a time. It
 * follows from how things stand and each telling has its key, so that it may be cut off anywhere,
 * begun again and run in two processes at once.
 *
 * @returns how many reminders were told
 */
export async function remind(payload: Payload, now: Date): Promise<number> {
  let told = await tellReminders(payload, await reportReminders(payload, now), now);
  told += await tellReminders(payload, await readReceivingNews(payload, { now, eve: true }), now);
  for await (const reminders of everybodysReminders(payload, now)) {
    told += await tellReminders(payload, reminders, now);
  }
  return told;
}

/**
 * What learners are to be told today, told already or not, page by page.
 *
 * @param within only the people of these units; everybody where null
 */
export async function* everybodysReminders(
  payload: Payload,
  now: Date,
  within: ReadonlySet<string> | null = null,
): AsyncIterable<Map<string, Reminder[]>> {
  const round = await readRound(payload, now);
  for await (const range of accountRanges(payload)) {
    yield await remindersOfRange(payload, range, { ...round, within });
  }
}

async function readRound(payload: Payload, now: Date): Promise<Omit<Round, 'within'>> {
  const today = dayOf(now);
  const [catalogue, units, notices, classes, policies] = await Promise.all([
    readCatalogue(payload),
    readOrgUnits(payload),
    shownNotices(payload),
    plannedClasses(payload),
    readPolicies(payload),
  ]);
  const tomorrow = classes.filter(({ day }) => day === nextDay(today));
  const seated = new Map(
    [...(await readSeated(payload, tomorrow))].map(([id, people]) => [
      id,
      new Set(people.map(({ learner }) => learner)),
    ]),
  );
  const policyOf = policyOfYear(policies, today);
  const standing = notices.filter(({ withdrawnAt }) => withdrawnAt === null);
  return {
    now,
    units,
    notices: standing,
    classes,
    seated,
    policyOf,
    soonDue: openSoon(catalogue, today),
  };
}
