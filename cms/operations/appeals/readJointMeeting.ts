import type { Payload, Where } from 'payload';

import { APPEAL_STEPS, APPEALS } from '../../domain/appeals/appeal.ts';
import { frequentMatters, type Frequent } from '../../domain/appeals/frequentMatters.ts';
import type { Appeal, AppealStep, User } from '../../payload-types.ts';
import { deskScope } from './deskScope.ts';

const MOST = 100;
/** What came in within so many days counts as frequent. */
const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a joint meeting (联席会议) has to speak about. */
export interface JointMeeting {
  overdue: Appeal[];
  /** Open, with officers of more than one department. */
  across: Appeal[];
  frequent: Frequent[];
}

/**
 * The list of the monthly joint meeting, of the units an officer sees: what is overdue, what goes
 * across departments, and what is raised again and again. None of it names who raised it.
 *
 * @throws OperationError 403 `forbidden/officer`
 */
export async function readJointMeeting(
  payload: Payload,
  { actor, now }: { actor: Pick<User, 'id'>; now: Date },
): Promise<JointMeeting> {
  const { within } = await deskScope(payload, actor, now);
  const open: Where = { open: { equals: true } };
  const at = now.getTime();
  const [overdue, lately, joined] = await Promise.all([
    read(payload, [open, within, { due: { less_than: at } }], MOST),
    read(payload, [within, { openedAt: { greater_than: at - DAYS * DAY_MS } }], 0),
    payload.db.find<Pick<AppealStep, 'id' | 'appeal'>>({
      collection: APPEAL_STEPS,
      where: { and: [{ to: { exists: true } }, { at: { greater_than: at - 2 * DAYS * DAY_MS } }] },
      select: { appeal: true },
      pagination: false,
      limit: 0,
    }),
  ]);
  const called = [...new Set(joined.docs.map(({ appeal }) => appeal))];
  const across =
    called.length > 0 ? await read(payload, [open, within, { id: { in: called } }], MOST) : [];
  const frequent = frequentMatters(
    lately.map(({ unit, category }) => ({ unit: unit ?? null, category })),
  );
  return { overdue, across, frequent };
}

async function read(payload: Payload, and: Where[], limit: number): Promise<Appeal[]> {
  const { docs } = await payload.db.find<Appeal>({
    collection: APPEALS,
    where: { and },
    sort: ['due', 'id'],
    select: {
      ...{ category: true, unit: true, text: true, state: true, due: true, openedAt: true },
      firstAt: true,
    },
    pagination: false,
    limit,
  });
  return docs;
}
