import type { Payload } from 'payload';

import type { LearnerYear } from '../../payload-types.ts';
import { mongoModel } from './mongoModel.ts';

interface Wanted {
  year: number;
  /** The units they belong to directly. */
  units: readonly string[];
  /** From 1. */
  page: number;
  limit: number;
}

type Stored = Omit<LearnerYear, 'id' | 'learner'> & Record<'_id' | 'learner', unknown>;

/**
 * A page of the active learners of some units, by staff number and name, as one index has them.
 *
 * On MongoDB past Payload, which adds the id to every order: no index has it there, and each
 * page would sort all of fifty thousand.
 */
export async function learnersInOrder(payload: Payload, wanted: Wanted): Promise<LearnerYear[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, wanted) : onSqlite(payload, wanted);
}

async function onSqlite(
  payload: Payload,
  { year, units, page, limit }: Wanted,
): Promise<LearnerYear[]> {
  const { docs } = await payload.db.find<LearnerYear>({
    collection: 'learner-years',
    where: { year: { equals: year }, active: { equals: true }, unit: { in: [...units] } },
    sort: ['staffNumber', 'name'],
    page,
    limit,
    pagination: false,
  });
  return docs;
}

async function onMongo(
  payload: Payload,
  { year, units, page, limit }: Wanted,
): Promise<LearnerYear[]> {
  const docs = await mongoModel(payload, 'learner-years')
    .find({ year, active: true, unit: { $in: units } })
    .sort({ staffNumber: 1, name: 1 })
    .skip((page - 1) * limit)
    .limit(limit)
    .lean<Stored[]>();
  return docs.map(({ _id, ...row }) => ({ ...row, id: String(_id), learner: String(row.learner) }));
}
