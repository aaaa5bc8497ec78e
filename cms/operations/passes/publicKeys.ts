import type { Payload } from 'payload';

import { isTaken } from '../../domain/passes/isTaken.ts';
import { passMonth } from '../../domain/passes/passMonth.ts';
import { publicKey, type PublicKey } from '../../domain/passes/publicKey.ts';
import { STANDING_PURPOSES, type Purpose } from '../../domain/passes/purpose.ts';
import { purposeSchema } from '../../domain/passes/purposeSchema.ts';
import { passKeys } from './passKeys.ts';

/** A public key, and what for and of when the passes are that it signs. */
export interface PublishedKey {
  purpose: Purpose;
  /** `YYYY-MM` */
  month: string;
  jwk: PublicKey;
}

/**
 * The public keys of all passes that are taken. Whoever asks first in a month has its keys made.
 *
 * @returns those that sign this month before those that don't any more
 */
export async function publicKeys(payload: Payload, now: Date): Promise<PublishedKey[]> {
  let rows = await passKeys.all(payload);
  const missing = STANDING_PURPOSES.filter(
    (purpose) =>
      !rows.some((row) => row.signs && row.purpose === purpose && row.month === passMonth(now)),
  );
  for (const purpose of missing) await passKeys.make(payload, { purpose, now });
  if (missing.length > 0) rows = await passKeys.all(payload);
  return rows
    .map(({ purpose, month, modulus, signs }) => ({
      ...{ purpose: purposeSchema.parse(purpose), month, jwk: publicKey(modulus), signs },
    }))
    .filter(({ purpose, month }) => isTaken(purpose, month, now))
    .sort((a, b) => Number(b.signs) - Number(a.signs) || order(a, b))
    .map(({ purpose, month, jwk }) => ({ purpose, month, jwk }));
}

const order = (a: PublishedKey, b: PublishedKey) =>
  b.month.localeCompare(a.month) || a.purpose.localeCompare(b.purpose);
