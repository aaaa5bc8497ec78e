import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { Assignment, User } from '../../payload-types.ts';

/**
 * The unit that somebody was in on a day, by the history of assignments.
 *
 * @param day `YYYY-MM-DD`
 * @returns the unit's id; the present one where the history does not go back so far
 */
export async function unitOn(
  payload: Payload,
  { id, unit }: Pick<User, 'id' | 'unit'>,
  day: string,
): Promise<string | null> {
  const { docs } = await payload.db.find<Assignment>({
    collection: 'assignments',
    where: {
      and: [
        { learner: { equals: id } },
        { main: { equals: true } },
        { from: { less_than_equal: day } },
      ],
    },
    sort: '-from',
    limit: 1,
    pagination: false,
  });
  const [stay] = docs;
  if (stay) return idOf(stay.unit);
  return unit ? idOf(unit) : null;
}
