import type { Payload } from 'payload';

import { LONGEST_APPEAL, LONGEST_WORDS } from '../../../domain/appeals/appeal.ts';
import {
  JOINT_MINUTES,
  jointDecisions,
  jointWords,
  LONGEST_PRESENT,
  type JointDecision,
  type JointList,
} from '../../../domain/appeals/jointMinutes.ts';
import { dayOf, isDay } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { retry } from '../../retry.ts';
import { officerUnits } from '../officerUnits.ts';
import { readAppeal } from '../readAppeal.ts';
import { frozenList } from './frozenList.ts';
import { readEntries } from './readMinutes.ts';
import { tellDecisions } from './tellDecisions.ts';

export interface GivenMinutes {
  /** The form's own key. */
  request: string;
  unit: string;
  /** `YYYY-MM-DD` */
  held: string;
  /** Who was there. */
  present: string;
  /** What was decided in general. */
  words: string;
  decisions: readonly JointDecision[];
  /** Whether minutes are there already and this is to correct them. */
  correction: boolean;
}

interface Recording {
  actor: Pick<User, 'id' | 'name'>;
  given: GivenMinutes;
  now: Date;
}

/**
 * Writes the minutes of a unit's joint meeting, with the list as it now stands, or a correction to
 * them. The insert under unit, month and place is all of it: of two officers who write the same
 * month's at once, on two servers too, the other is told that there are minutes, and a correction
 * takes the next place. The form's key makes what is sent twice one entry. What was decided of a
 * case then goes into its history; after a kill in between the clock does it (`settleMinutes`).
 *
 * @returns the month, `YYYY-MM`
 * @throws OperationError 403 `forbidden/…`, 400 and 409 `joint-…`
 */
export async function recordMinutes(
  payload: Payload,
  { actor, given, now }: Recording,
): Promise<string> {
  const { request, unit, held, correction } = given;
  const units = await officerUnits(payload, actor, now);
  if (!units.has(unit)) throw new OperationError(403, 'forbidden/receiving-unit');
  if (!isDay(held) || held > dayOf(now)) throw new OperationError(400, 'joint-day');
  const facts = checked(given);
  const month = held.slice(0, 7);
  const made = await retry(async (again) => {
    const entries = await readEntries(payload, { unit, month });
    const sent = entries.find((one) => one.request === request);
    if (sent) return sent;
    if (!correction && entries.length > 0) throw new OperationError(409, 'joint-held');
    if (correction && entries.length === 0) throw new OperationError(404, 'joint-unknown');
    const list = correction ? undefined : await frozenList(payload, { actor, unit, now });
    await expectOurs(payload, facts.decisions, entries[0]?.list ?? list, units);
    const seq = entries.length;
    const row = {
      ...{ id: `${unit}/${month}/${seq}`, request, unit, month, seq, held, ...facts },
      ...(list && { list }),
      ...{ at: now.getTime(), officer: actor.id, officerName: actor.name, settled: false },
    };
    try {
      await payload.db.create({ collection: JOINT_MINUTES, data: row });
    } catch (error) {
      // Another took the place, or this very form came by another way: what stands decides.
      const there = await payload.db.count({
        collection: JOINT_MINUTES,
        where: { or: [{ id: { equals: row.id } }, { request: { equals: request } }] },
      });
      if (there.totalDocs === 0) throw error;
      return again();
    }
    return row;
  });
  await tellDecisions(payload, made);
  return month;
}

function checked({ present, words, decisions }: GivenMinutes) {
  const said = jointWords.safeParse({ present, words });
  if (!said.success) {
    const [issue] = said.error.issues;
    const most = issue?.path[0] === 'present' ? LONGEST_PRESENT : LONGEST_APPEAL;
    throw new OperationError(400, 'joint-long', { most });
  }
  const wanted = decisions.filter((one) => one.words.trim() !== '');
  const decided = jointDecisions.safeParse(wanted);
  if (!decided.success) throw new OperationError(400, 'joint-long', { most: LONGEST_WORDS });
  if (said.data.words === '' && decided.data.length === 0) {
    throw new OperationError(400, 'joint-empty');
  }
  return { ...said.data, decisions: decided.data };
}

/** What was decided since the list was shown may have left it: then it is one of the officer's. */
async function expectOurs(
  payload: Payload,
  decisions: readonly JointDecision[],
  list: JointList | undefined,
  units: ReadonlySet<string>,
): Promise<void> {
  const known = new Set([...(list?.overdue ?? []), ...(list?.across ?? [])].map((one) => one.number)); // prettier-ignore
  for (const { number } of decisions) {
    if (known.has(number)) continue;
    const { standing } = await readAppeal(payload, number);
    if (standing.unit === null || !units.has(standing.unit)) {
      throw new OperationError(400, 'joint-matter');
    }
  }
}
