import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { ClassSession, User } from '../../payload-types.ts';

/** The staff numbers of those whom a training invites by name, in order. */
export async function invitedNumbers(
  payload: Payload,
  { invited }: Pick<ClassSession, 'invited'>,
): Promise<string[]> {
  if (!invited || invited.length === 0) return [];
  const { docs } = await payload.db.find<Pick<User, 'id' | 'staffNumber'>>({
    collection: 'users',
    where: { id: { in: invited.map(idOf) } },
    select: { staffNumber: true },
    sort: 'staffNumber',
    pagination: false,
    limit: 0,
  });
  return docs.flatMap(({ staffNumber }) => staffNumber ?? []);
}
