import type { ObjectId } from 'mongodb';
import type { Payload } from 'payload';

import type { LearnerAudience } from '../../domain/accounts/audience.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** What decides whether somebody is to read a notice, and how they are named. */
export interface NoticePerson {
  id: string;
  name: string;
  staffNumber: string | null;
  unit: string | null;
  audience: LearnerAudience[];
  joinedOn: string | null;
  leftOn: string | null;
}

/**
 * The learners who belong to some units directly, by staff number, past Payload: fifty
 * thousand in some tenths of a second. Once for all notices of a page, the rule then says which
 * are for whom.
 *
 * @param units null: everybody, without a unit too
 */
export function noticePeople(
  payload: Payload,
  units: readonly string[] | null,
): Promise<NoticePerson[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, units) : onSqlite(payload, units);
}

type Packed = [
  ...[id: string, name: string, staffNumber: string | null, unit: string | null],
  ...[joinedOn: string | null, leftOn: string | null],
];

/**
 * Each table as one text, joined here: the driver spends more on a row than JSON does, and SQLite
 * more on looking up each person's layers than on reading them all.
 */
async function onSqlite(payload: Payload, units: readonly string[] | null) {
  const read = async <T>(what: string, from: string, where: string, order = ''): Promise<T[]> => {
    const ofUnits = units ? ' and u.unit_id in (select value from json_each(?))' : '';
    const [row] = await sqliteDatabase(payload).rows({
      sql: `select json_group_array(x) from (select ${what} as x from ${from} where ${where}${ofUnits} ${order})`,
      args: units ? [JSON.stringify(units)] : [],
    });
    return JSON.parse(String(row?.[0])) as T[];
  };
  const joined = (list: string) =>
    units ? `users_${list} l join users u on u.id = l.parent_id` : `users_${list} l`;
  const columns = 'u.id, u.name, u.staff_number, u.unit_id, u.joined_on, u.left_on';
  const [people, staff, layers] = await Promise.all([
    // As texts in a text: whether an array still is one past a sort depends on SQLite's version.
    read<string>(`json_array(${columns}) || ''`, 'users u', 'u.deleted_at is null', 'order by u.staff_number'), // prettier-ignore
    read<string>('l.parent_id', joined('roles'), "l.value = 'staff'"),
    read<string>("l.value || ' ' || l.parent_id", joined('audience'), 'true'),
  ]);
  const learners = new Set(staff);
  const audiences = new Map<string, LearnerAudience[]>();
  for (const layer of layers) {
    const [audience, id] = layer.split(' ') as [LearnerAudience, string];
    audiences.set(id, [...(audiences.get(id) ?? []), audience]);
  }
  return people.flatMap((text): NoticePerson[] => {
    const [id, name, staffNumber, unit, joinedOn, leftOn] = JSON.parse(text) as Packed;
    if (!learners.has(id)) return [];
    const audience = audiences.get(id) ?? [];
    return [{ id, name, staffNumber, unit, joinedOn, leftOn, audience }];
  });
}

type Stored = Pick<NoticePerson, 'name'> &
  Partial<Omit<NoticePerson, 'id' | 'unit'>> & { _id: ObjectId; unit?: ObjectId | null };

async function onMongo(payload: Payload, units: readonly string[] | null) {
  const model = mongoModel(payload, 'users');
  const stored = (unit: string): unknown => model.schema.path('unit').cast(unit);
  const names = ['name', 'staffNumber', 'unit', 'audience', 'joinedOn', 'leftOn'];
  return model.collection
    .find<Stored>({
      deletedAt: null,
      roles: 'staff',
      ...(units && { unit: { $in: units.map(stored) } }),
    }) // prettier-ignore
    .project<Stored>(Object.fromEntries(names.map((name) => [name, 1])))
    .sort({ staffNumber: 1 })
    .batchSize(10_000)
    .map(({ _id, name, staffNumber, unit, audience, joinedOn, leftOn }): NoticePerson => ({
      ...{ id: _id.toHexString(), name, staffNumber: staffNumber ?? null },
      ...{ unit: unit?.toHexString() ?? null, audience: audience ?? [] },
      ...{ joinedOn: joinedOn ?? null, leftOn: leftOn ?? null },
    }))
    .toArray();
}
