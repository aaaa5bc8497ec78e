import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { insertMany } from '../stores/insertMany.ts';
import { newId } from '../stores/newId.ts';

interface Issued {
  /** Who gives the codes. */
  actor: Pick<User, 'id' | 'name'>;
  /** Those who are given one. */
  accounts: readonly Pick<User, 'id' | 'name'>[];
  now: Date;
}

/**
 * Keeps who gave whom a one-time code. Called before the codes are: whatever ends this in
 * between, there is none that nobody gave.
 */
export async function noteIssuedCodes(
  payload: Payload,
  { actor, accounts, now }: Issued,
): Promise<void> {
  await insertMany(
    payload,
    'issued-codes',
    accounts.map(({ id, name }) => ({
      ...{ id: newId(payload), account: id, accountName: name },
      ...{ by: actor.id, byName: actor.name, at: now.getTime() },
    })),
  );
}
