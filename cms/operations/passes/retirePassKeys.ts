import type { Payload } from 'payload';

import { drawScope } from '../../domain/passes/drawScope.ts';
import { isTaken } from '../../domain/passes/isTaken.ts';
import { passMonth } from '../../domain/passes/passMonth.ts';
import { isStanding, type Purpose } from '../../domain/passes/purpose.ts';
import { purposeSchema } from '../../domain/passes/purposeSchema.ts';
import type { PassKey } from '../../payload-types.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { passKeys } from './passKeys.ts';

/**
 * Deletes the private keys of months gone by, so that nobody ever signs for them again, and what
 * remains of passes that are no longer taken. What was cut off is done the next time.
 */
export async function retirePassKeys(payload: Payload, now: Date): Promise<void> {
  for (const row of await passKeys.all(payload)) {
    const purpose = purposeSchema.parse(row.purpose);
    if (!isTaken(purpose, row.month, now)) await forget(payload, purpose, row);
    else if (isStanding(purpose) && row.month !== passMonth(now) && row.privateKey) {
      const change = { id: row.id, expect: { month: row.month }, set: { privateKey: null } };
      await compareAndSet(payload, 'pass-keys', [change]);
    }
  }
}

/** Ends a survey's passes when it closes: none are drawn or taken any more. */
export async function endPasses(payload: Payload, purpose: Purpose): Promise<void> {
  for (const row of await passKeys.all(payload, purpose)) await forget(payload, purpose, row);
}

/** The key goes last: by it what was drawn is found. */
async function forget(payload: Payload, purpose: Purpose, { id, month }: PassKey): Promise<void> {
  const scope = { equals: drawScope(purpose, month) };
  await payload.db.deleteMany({ collection: 'pass-draws', where: { scope } });
  await payload.db.deleteMany({ collection: 'pass-keys', where: { id: { equals: id } } });
}
