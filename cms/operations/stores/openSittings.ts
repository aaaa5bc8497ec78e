import DataLoader from 'dataloader';
import type { Payload } from 'payload';

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

const loaders = new WeakMap<Payload, DataLoader<LearnerAndYear, OpenSitting[]>>();

/**
 * All sittings of a learner's year with the items of which one is not over, the latest first, past
 * Payload: every home page asks, so all who ask at the same moment are answered together. The
 * sitting that holds the learner's clock is told by the clock, where its figures are newest.
 */
export function openSittings(payload: Payload, of: LearnerAndYear): Promise<OpenSitting[]> {
  const loader =
    loaders.get(payload) ??
    new DataLoader<LearnerAndYear, OpenSitting[]>((years) => read(payload, years), {
      cache: false,
      maxBatchSize: 200,
      batchScheduleFn: (start) => setImmediate(start),
    });
  loaders.set(payload, loader);
  return loader.load(of);
}

const read = (payload: Payload, years: readonly LearnerAndYear[]): Promise<OpenSitting[][]> =>
  payload.db.name === 'mongoose' ? onMongo(payload, years) : onSqlite(payload, years);

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
          and o.state in ('running', 'awaiting-quiz')
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
  year: number;
}

async function onMongo(
  payload: Payload,
  years: readonly LearnerAndYear[],
): Promise<OpenSitting[][]> {
  const model = mongoModel(payload, 'study-sessions');
  const stored = (id: string): unknown => model.schema.path('learner').cast(id);
  const byYear = Map.groupBy(years, ({ year }) => year);
  const all = await Promise.all(
    Array.from(byYear, async ([year, asked]) => {
      const learners = [...new Set(asked.map(({ learner }) => learner))].map(stored);
      const ofYear = { learner: { $in: learners }, year };
      const open = await model.collection
        .find({ learner: { $in: learners }, state: { $in: OPEN }, year })
        .project<Stored>({ learner: 1, itemId: 1 })
        .toArray();
      if (open.length === 0) return { year, docs: [], clocks: [] };
      const itemId = { $in: [...new Set(open.map((one) => one.itemId))] };
      const [docs, clocks] = await Promise.all([
        model.collection
          .find<Stored>({ ...ofYear, itemId })
          .project<Stored>({ seen: 0 })
          .toArray(),
        mongoModel(payload, 'study-clocks')
          .collection.find({ learner: { $in: learners } })
          .project<{ session?: string; activeMs: number; coverage: number }>({
            session: 1,
            activeMs: 1,
            coverage: 1,
          }) // prettier-ignore
          .toArray(),
      ]);
      return { year, docs, clocks };
    }),
  );
  return years.map(({ learner, year }) => {
    const { docs = [], clocks = [] } = all.find((one) => one.year === year) ?? {};
    const own = docs.filter((doc) => String(doc.learner) === learner);
    const keyOf = ({ itemCollection, itemId }: Stored) => `${itemCollection}:${itemId}`;
    const isOpen = ({ state }: Stored) => OPEN.includes(state);
    const begun = new Set(own.filter(isOpen).map(keyOf));
    return own
      .filter((doc) => begun.has(keyOf(doc)))
      .sort((a, b) => b.startedAt - a.startedAt)
      .map((doc) => {
        const { itemCollection, itemId, startedAt, activeMs, coverage, requiredMs } = doc;
        const clock = clocks.find(({ session }) => session === String(doc._id));
        return {
          ...{ itemCollection, itemId, startedAt, requiredMs, open: isOpen(doc) },
          activeMs: Math.max(activeMs, clock?.activeMs ?? 0),
          coverage: Math.max(coverage, clock?.coverage ?? 0),
        };
      });
  });
}
