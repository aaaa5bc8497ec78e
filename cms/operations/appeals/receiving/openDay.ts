import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { officerUnits } from '../officerUnits.ts';
import { readReceivingDay, type ReadDay } from './readReceivingDay.ts';

/** A visitor, as far as officers know. */
export interface Guest {
  name: string;
  unit: string | null;
}

/** A receiving day with who comes by name. */
export interface OfficersDay extends ReadDay {
  /** By account. */
  guests: ReadonlyMap<string, Guest>;
}

interface Opening {
  actor: Pick<User, 'id'>;
  id: string;
  now: Date;
}

/**
 * A receiving day for an officer of its unit or one above.
 *
 * @throws OperationError 404 `receiving-unknown`, 403 `forbidden/…`
 */
export async function openDay(payload: Payload, { actor, id, now }: Opening): Promise<OfficersDay> {
  const units = await officerUnits(payload, actor, now);
  const day = await readReceivingDay(payload, id);
  if (!units.has(idOf(day.row.unit))) throw new OperationError(403, 'forbidden/receiving-unit');
  const named = day.visits.flatMap(({ learner }) => (learner ? [idOf(learner)] : []));
  return { ...day, guests: await readGuests(payload, named) };
}

async function readGuests(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Guest>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.db.find<Pick<User, 'id' | 'name' | 'unit'>>({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true, unit: true },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ id, name, unit }) => [id, { name, unit: unit ? idOf(unit) : null }]));
}
