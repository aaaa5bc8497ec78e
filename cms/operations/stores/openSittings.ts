import type { Payload } from 'payload';

import { itemKey } from '../../domain/content/itemKey.ts';
import { askTogether } from './askTogether.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface LearnerAndYear {
  learner: string;
  year: number;
}

/** A sitting with an item that has one which is not over; instants in milliseconds since 1970. */
export interface OpenSitting {
  itemCollection: string;
  itemId: string;
  startedAt: number;
  activeMs: number;
  coverage: number;
  requiredMs: number;
  /** Whether this one is not over. */
  open: boolean;
}

const OPEN = ['running', 'awaiting-quiz'];

/**
 * All sittings of a learner's year with the items of which one is not over, the latest first, past
 * Payload: every home page asks, so all who ask at the same moment are answered together. The
 * sitting that holds the learner's clock is told by the clock, where its figures are newest.
 */
export const openSittings = askTogether<LearnerAndYear, OpenSitting[]>(
  (payload, years) =>
    payload.db.name === 'mongoose' ? onMongo(payload, years) : onSqlite(payload, years),
  200,
);

async function onSqlite(
  payload: Payload,
  years: readonly LearnerAndYear[],
): Promise<OpenSitting[][]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select json_array(wanted.key, s.item_collection, s.item_id, s.started_at,
        max(s.active_ms, coalesce(c.active_ms, 0)), max(s.coverage, coalesce(c.coverage, 0)),
        s.required_ms, s.state)
      from json_each(?) as wanted
      join study_sessions s on s.learner_id = wanted.value ->> 0 and s.year = wanted.value ->> 1
      left join study_clocks c on c.learner_id = s.learner_id and c.session = s.id
      where exists (
        select 1 from study_sessions o
        where o.learner_id = s.learner_id and o.year = s.year
          and o.item_collection = s.item_collection and o.item_id = s.item_id
          and o.state in (${OPEN.map((state) => `'${state}'`).join(', ')})
      )
      order by s.started_at desc`,
    args: [JSON.stringify(years.map(({ learner, year }) => [learner, year]))],
  });
  const found: OpenSitting[][] = years.map(() => []);
  for (const { 0: packed } of rows) {
    const [n, itemCollection, itemId, startedAt, activeMs, coverage, requiredMs, state] =
      JSON.parse(String(packed)) as [number, string, string, number, number, number, number, string]; // prettier-ignore
    const open = OPEN.includes(state);
    found[n]?.push({ itemCollection, itemId, startedAt, activeMs, coverage, requiredMs, open });
  }
  return found;
}

interface Stored extends Omit<OpenSitting, 'open'> {
  _id: unknown;
  learner: unknown;
  state: string;
}

interface StoredClock {
  session?: string;
  activeMs: number;
  coverage: number;
}

async function onMongo(
  payload: Payload,
  years: readonly LearnerAndYear[],
): Promise<OpenSitting[][]> {
  const found = new Map<string, OpenSitting[]>();
  const nameOf = (learner: string, year: number) => `${learner} ${year}`;
  for (const [year, asked] of Map.groupBy(years, (of) => of.year)) {
    const learners = [...new Set(asked.map(({ learner }) => learner))];
    for (const { learner, ...sitting } of await ofYearOnMongo(payload, year, learners)) {
      const name = nameOf(learner, year);
      found.set(name, [...(found.get(name) ?? []), sitting]);
    }
  }
  return years.map(({ learner, year }) => found.get(nameOf(learner, year)) ?? []);
}

async function ofYearOnMongo(
  payload: Payload,
  year: number,
  learners: readonly string[],
): Promise<(OpenSitting & { learner: string })[]> {
  const model = mongoModel(payload, 'study-sessions');
  const stored = learners.map((id): unknown => model.schema.path('learner').cast(id));
  const ofYear = { learner: { $in: stored }, year };
  const begun = await model.collection.distinct('itemId', { ...ofYear, state: { $in: OPEN } });
  if (begun.length === 0) return [];
  const [sittings, clocks] = await Promise.all([
    model.collection
      .find({ ...ofYear, itemId: { $in: begun } })
      .project<Stored>({ seen: 0 })
      .sort({ startedAt: -1 })
      .toArray(),
    mongoModel(payload, 'study-clocks')
      .collection.find({ learner: { $in: stored } })
      .project<StoredClock>({ session: 1, activeMs: 1, coverage: 1 })
      .toArray(),
  ]);
  const held = new Map(clocks.map((clock) => [clock.session, clock]));
  const itemOf = ({ learner, itemCollection, itemId }: Stored) =>
    `${String(learner)} ${itemKey(itemCollection, itemId)}`;
  const isOpen = ({ state }: Stored) => OPEN.includes(state);
  const open = new Set(sittings.filter(isOpen).map(itemOf));
  return sittings
    .filter((sitting) => open.has(itemOf(sitting)))
    .map((sitting) => {
      const { itemCollection, itemId, startedAt, activeMs, coverage, requiredMs } = sitting;
      const clock = held.get(String(sitting._id));
      return {
        ...{ itemCollection, itemId, startedAt, requiredMs, open: isOpen(sitting) },
        learner: String(sitting.learner),
        activeMs: Math.max(activeMs, clock?.activeMs ?? 0),
        coverage: Math.max(coverage, clock?.coverage ?? 0),
      };
    });
}
