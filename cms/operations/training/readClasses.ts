import type { Payload, Where } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import type { ClassSession, User } from '../../payload-types.ts';
import { managedUnits } from '../accounts/managedUnits.ts';

/** Of those that are over; the back office lists them all. */
const LATEST = 50;

export interface Classes {
  /** The next first. */
  planned: ClassSession[];
  /** Confirmed or undone, the latest first. */
  past: ClassSession[];
}

/** The trainings of the units that a trainer looks after. */
export async function readClasses(payload: Payload, viewer: User): Promise<Classes> {
  const own: Where = hasRole(viewer, 'admin')
    ? {}
    : { unit: { in: await managedUnits(payload, viewer.unit) } };
  const read = async (status: 'equals' | 'not_equals', sort: string, limit: number) => {
    const { docs } = await payload.db.find<ClassSession>({
      collection: 'class-sessions',
      where: { ...own, status: { [status]: 'planned' } },
      ...{ sort, limit, pagination: false },
    });
    return docs;
  };
  const [planned, past] = await Promise.all([
    read('equals', 'day', 0),
    read('not_equals', '-day', LATEST),
  ]);
  return { planned, past };
}
