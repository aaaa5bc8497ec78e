import type { Payload } from 'payload';

import { unitsAbove, type OrgNode } from '../../domain/accounts/orgTree.ts';
import { idOf } from '../../domain/idOf.ts';
import { barredItems } from '../../domain/ledger/barredItems.ts';
import { finishedItems } from '../../domain/ledger/finishedItems.ts';
import { joinedOn } from '../../domain/ledger/joinedOn.ts';
import type { EntryKind } from '../../domain/ledger/ledgerEntry.ts';
import { classReminders } from '../../domain/messages/classReminders.ts';
import { dueReminders } from '../../domain/messages/dueReminders.ts';
import { isNoticeFor } from '../../domain/messages/isNoticeFor.ts';
import type { Notice } from '../../domain/messages/notice.ts';
import { noticeReminders } from '../../domain/messages/noticeReminders.ts';
import type { Reminder } from '../../domain/messages/reminder.ts';
import { yearReminders } from '../../domain/messages/yearReminders.ts';
import { paceUnits } from '../../domain/policy/paceUnits.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { yearTarget } from '../../domain/policy/yearTarget.ts';
import { dayOf, nextDay, yearOfDay } from '../../domain/shanghai.ts';
import { invites } from '../../domain/training/invites.ts';
import type { User } from '../../payload-types.ts';
import { targetChangesIn } from '../policy/targetChangesIn.ts';
import { accountsIn } from '../stores/accountsIn.ts';
import { firstDays } from '../stores/firstDays.ts';
import { readByLearner, type LearnerRange } from '../stores/readByLearner.ts';
import type { PlannedClass } from '../training/plannedClasses.ts';
import type { SoonDue } from './openSoon.ts';

/** What is the same for everybody in one round. */
export interface Round {
  now: Date;
  units: readonly OrgNode[];
  /** Those that stand. */
  notices: readonly Notice[];
  classes: readonly PlannedClass[];
  /** Who has a seat, by training: of those that have a number of seats. */
  seated: ReadonlyMap<string, ReadonlySet<string>>;
  policyOf: (year: number) => Policy;
  soonDue: (reader: User) => SoonDue[];
  /** The units whose people it is about; everybody's where null. */
  within: ReadonlySet<string> | null;
}

/**
 * What the learners of a range are to be told by their plans, their year and tomorrow's trainings,
 * told already or not. Read for all of them together: the queries are a handful whoever they are.
 *
 * @returns by learner; who has nothing to be told is not in it
 */
export async function remindersOfRange(
  payload: Payload,
  range: LearnerRange,
  { now, units, notices, classes, seated, policyOf, soonDue, within }: Round,
): Promise<Map<string, Reminder[]>> {
  const today = dayOf(now);
  const year = yearOfDay(today);
  const users = (await readLearners(payload, range)).filter(
    ({ unit }) => within === null || (unit && within.has(idOf(unit))),
  );
  if (users.length === 0) return new Map();
  const asked = new Map(users.map((user) => [user.id, soonDue(user)]));
  const items = new Set([...asked.values()].flat().map(({ id }) => id));
  const tomorrow = classes.filter(({ day }) => day === nextDay(today));
  const [years, receipts, entries, changes, first] = await Promise.all([
    readYears(payload, { range, year }),
    readReceipts(payload, { range, notices: notices.map(({ id }) => id) }),
    readEntries(payload, { range, year, items: [...items] }),
    targetChangesIn(payload, { range, now }),
    // Only who has no first day of work needs it to tell when they joined.
    users.some((user) => joinedOn(user, { year, entries: [] }) !== null && !user.joinedOn)
      ? firstDays(payload, { year, of: range })
      : new Map<string, string>(),
  ]);
  const found = new Map<string, Reminder[]>();
  for (const user of users) {
    const standing = years.get(user.id);
    // Who has left, or learns nothing here, is not counted and not reminded.
    if (!standing) continue;
    const own = entries.get(user.id) ?? [];
    const settled = new Set([...finishedItems(own), ...barredItems(own)]);
    const open = (asked.get(user.id) ?? []).filter(({ key }) => !settled.has(key));
    const target = yearTarget({ year, account: user, changes: changes.get(user.id) ?? [], policyOf }); // prettier-ignore
    const day = first.get(user.id);
    const joined = joinedOn(user, { year, entries: day ? [{ day }] : [] });
    const pace = paceUnits(target.parts, { today, joined });
    const above = new Set(user.unit ? unitsAbove(units, idOf(user.unit)) : []);
    const isRead = receipts.get(user.id);
    const reminders = [
      ...noticeReminders(
        notices.filter(
          (notice) =>
            !isRead?.has(notice.id) && isNoticeFor(notice, { ...user, unitsAbove: above }, today),
        ),
        today,
      ),
      ...dueReminders(open, today),
      ...yearReminders(
        { earnedUnits: standing.earnedUnits, targetUnits: target.units, paceUnits: pace },
        today,
      ),
      ...classReminders(
        tomorrow.filter(
          (training) =>
            invites(training, { id: user.id, above }) &&
            (seated.get(training.id)?.has(user.id) ?? true),
        ),
        today,
      ),
    ];
    if (reminders.length > 0) found.set(user.id, reminders);
  }
  return found;
}

async function readLearners(payload: Payload, range: LearnerRange): Promise<User[]> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: accountsIn(range),
    select: {
      ...{ unit: true, roles: true, audience: true },
      ...{ joinedOn: true, leftOn: true, createdAt: true },
    },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  return docs;
}

async function readYears(
  payload: Payload,
  { range, year }: { range: LearnerRange; year: number },
): Promise<Map<string, { earnedUnits: number }>> {
  const rows = await readByLearner(
    payload,
    {
      collection: 'learner-years',
      ...{ fields: ['active', 'earnedUnits'], range },
      among: { field: 'year', values: [year] },
    },
    ({ learner, active, earnedUnits }) => ({ learner, active, earnedUnits: Number(earnedUnits) }),
  );
  return new Map(rows.flatMap((row) => (row.active ? [[row.learner, row]] : [])));
}

/** Which of the notices each learner has read. */
async function readReceipts(
  payload: Payload,
  { range, notices }: { range: LearnerRange; notices: readonly string[] },
): Promise<Map<string, Set<unknown>>> {
  if (notices.length === 0) return new Map();
  const rows = await readByLearner(
    payload,
    { collection: 'notice-receipts', fields: ['notice'], range },
    ({ learner, notice }) => ({ learner, notice }),
  );
  const byLearner = Map.groupBy(rows, ({ learner }) => learner);
  return new Map(
    [...byLearner].map(([learner, own]) => [learner, new Set(own.map(({ notice }) => notice))]),
  );
}

interface Entry {
  id: string;
  kind: EntryKind;
  reverses: string | null;
  bars: boolean;
  sourceCollection: string | null;
  sourceId: string | null;
}

/** The year's entries about some items. */
async function readEntries(
  payload: Payload,
  { range, year, items }: { range: LearnerRange; year: number; items: readonly string[] },
): Promise<Map<string, Entry[]>> {
  if (items.length === 0) return new Map();
  const rows = await readByLearner(
    payload,
    {
      collection: 'credit-entries',
      ...{ fields: ['year', 'kind', 'reverses', 'bars', 'sourceCollection', 'sourceId'], range },
      among: { field: 'sourceId', values: items },
    },
    (row) => row,
  );
  const ofYear = rows.filter((row) => row.year === year);
  return Map.groupBy(
    ofYear as unknown as (Entry & { learner: string })[],
    ({ learner }) => learner,
  );
}
