import type { Payload } from 'payload';

import { hasLeft } from '../../domain/accounts/hasLeft.ts';
import { hasRole } from '../../domain/accounts/hasRole.ts';
import { isWorkday } from '../../domain/isWorkday.ts';
import type { Reminder } from '../../domain/messages/reminder.ts';
import { reportMonth } from '../../domain/reports/reportMonth.ts';
import { dayOf, startOfDay } from '../../domain/shanghai.ts';
import type { SavedReport, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { readReportUnit } from '../reports/readReportUnit.ts';
import { toSavedReport } from '../reports/saved/toSavedReport.ts';

/**
 * The saved reports that are to be told: those of last month, from this month's first workday on,
 * to trainers who still look after their unit. The figures are made when they are opened, as of
 * the month's last day: a message holds none.
 *
 * @returns by whom it is for, told already or not
 */
export async function reportReminders(
  payload: Payload,
  now: Date,
): Promise<Map<string, Reminder[]>> {
  const today = dayOf(now);
  const due = reportMonth(today, isWorkday);
  if (!due) return new Map();
  const { docs } = await payload.db.find<SavedReport>({
    collection: 'saved-reports',
    where: { at: { less_than: startOfDay(due.from).getTime() } },
    ...{ sort: 'at', pagination: false, limit: 0 },
  });
  const byOwner = Map.groupBy(docs.map(toSavedReport), ({ learner }) => learner);
  const owners = await readOwners(payload, [...byOwner.keys()], today);
  const found = new Map<string, Reminder[]>();
  for (const owner of owners) {
    for (const { id, name, unit } of byOwner.get(owner.id) ?? []) {
      if (!(await looksAfter(payload, owner, unit))) continue;
      const reminder: Reminder = {
        ...{ rule: 'report', case: `${id}/${due.month}`, title: name, day: due.asOf, about: id },
      };
      found.set(owner.id, [...(found.get(owner.id) ?? []), reminder]);
    }
  }
  return found;
}

async function readOwners(payload: Payload, ids: string[], today: string): Promise<User[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { and: [{ id: { in: ids } }, { deletedAt: { exists: false } }] },
    ...{ pagination: false, limit: 0 },
  });
  return docs.filter((user) => hasRole(user, 'trainer', 'admin') && !hasLeft(user, today));
}

async function looksAfter(payload: Payload, viewer: User, unit: string): Promise<boolean> {
  try {
    await readReportUnit(payload, { viewer, unit });
    return true;
  } catch (error) {
    if (error instanceof OperationError) return false;
    throw error;
  }
}
