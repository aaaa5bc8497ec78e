import type { Payload } from 'payload';

import { lostZeros, type ListedNumber } from '../../../domain/accounts/lostZeros.ts';
import type { User } from '../../../payload-types.ts';

/**
 * Staff numbers of a table that have probably lost their leading zeros, as `lostZeros`. Every
 * staff number is read only where one of the table came as a number.
 */
export async function findLostZeros(
  payload: Payload,
  list: readonly ListedNumber[],
): Promise<Map<string, string>> {
  if (!list.some(({ numeric }) => numeric)) return new Map();
  const { docs } = await payload.db.find<Pick<User, 'id' | 'staffNumber'>>({
    collection: 'users',
    where: { staffNumber: { like: '0' } },
    select: { staffNumber: true },
    pagination: false,
    limit: 0,
  });
  return lostZeros(
    list,
    docs.flatMap(({ staffNumber }) => staffNumber ?? []),
  );
}
