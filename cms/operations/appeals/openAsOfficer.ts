import type { Payload } from 'payload';

import {
  inScope,
  responsibleOfficers,
  scopeOf,
  type Officer,
} from '../../domain/appeals/officers.ts';
import { idOf } from '../../domain/idOf.ts';
import type { User } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { OperationError } from '../OperationError.ts';
import { readAppeal, type ReadAppeal } from './readAppeal.ts';
import { readOfficers } from './readOfficers.ts';

/** A case as an officer may see it. */
export interface OfficersCase extends ReadAppeal {
  /** Who has claimed it and is at work. */
  holder: Officer | null;
  /** Whether it is the officer's to handle. */
  isMine: boolean;
  inCare: boolean;
  /** Who raised it, where the officer may know. */
  author: { name: string; staffNumber: string | null } | null;
  officers: readonly Officer[];
}

/**
 * A case for an officer of its unit or one above, or who was called in. Who raised it in
 * confidence only those see who are responsible: who has claimed it, and until then those next to
 * it.
 *
 * @throws OperationError 404 `appeal-unknown`, 403 `forbidden/…`
 */
export async function openAsOfficer(
  payload: Payload,
  { actor, number, now }: { actor: Pick<User, 'id'>; number: string; now: Date },
): Promise<OfficersCase> {
  const [officers, units] = await Promise.all([readOfficers(payload, now), readOrgUnits(payload)]);
  const me = officers.find(({ id }) => id === actor.id);
  if (!me) throw new OperationError(403, 'forbidden/officer');
  const read = await readAppeal(payload, number);
  const { row, standing } = read;
  const inCare = inScope(scopeOf(me, units), standing);
  const holder = officers.find(({ id }) => id === standing.officer) ?? null;
  const isMine = holder?.id === me.id || standing.helpers.includes(me.id);
  if (!inCare && !isMine) throw new OperationError(403, 'forbidden/appeal');
  const responsible = holder ? [holder] : responsibleOfficers(officers, units, standing);
  const mayKnow = row.mode === 'named' || responsible.some(({ id }) => id === me.id);
  const author = mayKnow && row.learner ? await nameOf(payload, idOf(row.learner)) : null;
  return { ...read, holder, isMine, inCare, author, officers };
}

async function nameOf(payload: Payload, id: string) {
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  return user && { name: user.name, staffNumber: user.staffNumber ?? null };
}
