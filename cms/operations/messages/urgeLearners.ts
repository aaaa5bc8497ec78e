import type { Payload } from 'payload';

import type { Reminder } from '../../domain/messages/reminder.ts';
import { openState } from '../../domain/reports/learnerFilter.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { readReportUnit } from '../reports/readReportUnit.ts';
import { storedFilter, type AskedFilter } from '../reports/readOverview.ts';
import type { LearnerLine } from '../stores/learnerLine.ts';
import { countLearners, learnersInOrder, type LearnersWanted } from '../stores/learnersInOrder.ts';
import { tellReminders, untoldReminders } from './tellReminders.ts';

interface Wanted {
  viewer: User;
  year: number;
  unit?: string | undefined;
  filter: AskedFilter;
  now: Date;
}

/** Told at once, and named in a preview. */
const PAGE = 500;
const NAMED = 50;

/**
 * Tells everybody on a trainer's list who has not reached the target how much is missing, in their
 * inbox and by mail where they want it. The key is the person's and the day's, so that nobody is
 * told twice a day, whoever asks, however often, and wherever it was cut off before.
 *
 * @returns how many were told; the rest of the list had been today
 * @throws OperationError as `readReportUnit`
 */
export async function urgeLearners(payload: Payload, wanted: Wanted): Promise<number> {
  const { viewer, now } = wanted;
  const list = await openList(payload, wanted);
  let told = 0;
  for (let page = 1; ; page += 1) {
    const rows = await learnersInOrder(payload, { ...list, page, limit: PAGE });
    told += await tellReminders(payload, toReminders(rows, viewer, now), now);
    if (rows.length < PAGE) return told;
  }
}

/**
 * Whom `urgeLearners` would tell: how many are on the list, and the first by name, with whether
 * they have been told today.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function previewUrging(payload: Payload, wanted: Wanted) {
  const { viewer, now } = wanted;
  const list = await openList(payload, wanted);
  const [total, rows] = await Promise.all([
    countLearners(payload, list),
    learnersInOrder(payload, { ...list, page: 1, limit: NAMED }),
  ]);
  const untold = await untoldReminders(payload, toReminders(rows, viewer, now));
  const open = new Set(untold.map(({ learner }) => learner));
  return {
    total,
    first: rows.map((row) => ({
      ...{ name: row.name, staffNumber: row.staffNumber ?? null },
      ...{ told: !open.has(row.learner), reminder: toReminder(row, viewer, now) },
    })),
  };
}

async function openList(
  payload: Payload,
  { viewer, year, unit, filter, now }: Wanted,
): Promise<LearnersWanted> {
  const { below } = await readReportUnit(payload, { viewer, unit });
  const asked = storedFilter({ ...filter, state: openState(filter.state) });
  return { year, units: below, filter: asked, today: dayOf(now) };
}

const toReminders = (rows: readonly LearnerLine[], viewer: User, now: Date) =>
  new Map(rows.map((row) => [row.learner, [toReminder(row, viewer, now)]]));

const toReminder = (row: LearnerLine, viewer: User, now: Date): Reminder => ({
  ...{ rule: 'urge', case: dayOf(now), title: viewer.name },
  units: row.targetUnits - row.earnedUnits,
});
