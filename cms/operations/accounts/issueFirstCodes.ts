import type { Payload, Where } from 'payload';

import { hasRole, ROLES } from '../../domain/accounts/hasRole.ts';
import { subtree } from '../../domain/accounts/orgTree.ts';
import { idOf } from '../../domain/idOf.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import type { StoredAccount } from './findAccount.ts';
import { noteIssuedCodes } from './noteIssuedCodes.ts';
import { sealedCode } from './oneTimeCode.ts';
import { readOrgUnits } from './readOrgUnits.ts';
import { readableCode } from './readableCode.ts';

/** Slips go through several hands, and who is on leave comes back. */
const FIRST_CODE_LASTS_MS = 30 * 24 * 60 * 60 * 1000;
/** One print: a mine's shift. */
export const MOST_SLIPS = 500;

/** What somebody signs in with for the first time. */
export interface Slip {
  name: string;
  staffNumber: string;
  /** The unit's name. */
  unit: string;
  code: string;
}

interface Asked {
  /** The trainer or admin who prints. */
  actor: User;
  /** The unit, with all below it. */
  unit: string;
  now: Date;
}

/**
 * Those of some units who have never had a password, still work here, and whom the actor may give
 * one: a code opens the account, so who may do more than a learner asks an admin.
 */
async function unopened(
  payload: Payload,
  { actor, now }: Asked,
  units: readonly string[],
): Promise<Where> {
  const waiting: Where[] = [
    { unit: { in: [...units] } },
    { hash: { exists: false } },
    { deletedAt: { exists: false } },
    { or: [{ leftOn: { exists: false } }, { leftOn: { greater_than_equal: dayOf(now) } }] },
  ];
  const learners: Where = { roles: { in: ['staff'] } };
  if (hasRole(actor, 'admin')) return { and: [...waiting, learners] };
  // By name, and they are few: `not_in` on roles would find whoever is a learner, too.
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { and: [...waiting, { roles: { in: ROLES.filter((role) => role !== 'staff') } }] },
    pagination: false,
  });
  const others = docs.map(({ id }) => id);
  return { and: [...waiting, learners, ...(others.length ? [{ id: { not_in: others } }] : [])] };
}

/** How many learners at and below a unit the actor can print a slip for. */
export async function countUnopened(payload: Payload, asked: Asked): Promise<number> {
  const units = subtree(await readOrgUnits(payload), asked.unit);
  const where = await unopened(payload, asked, units);
  return (await payload.db.count({ collection: 'users', where })).totalDocs;
}

/**
 * Gives one-time codes to learners of a unit who have never had a password, to be printed and
 * handed out; at most `MOST_SLIPS` at once, by staff number. Printing again makes the slips
 * before worthless. Nobody who has signed in is touched: those ask for a code one by one. Who has
 * given them is kept.
 *
 * @returns the slips, which are kept nowhere, and when they end
 * @throws OperationError 403 `forbidden/account` outside the own units
 */
export async function issueFirstCodes(
  payload: Payload,
  asked: Asked,
): Promise<{ slips: Slip[]; expiresAt: Date }> {
  const { actor, unit, now } = asked;
  const all = await readOrgUnits(payload);
  const units = subtree(all, unit);
  const managed = actor.unit ? subtree(all, idOf(actor.unit)) : [];
  const may = hasRole(actor, 'admin') || (hasRole(actor, 'trainer') && managed.includes(unit));
  if (!may || units.length === 0) throw new OperationError(403, 'forbidden/account');
  const { docs: own } = await payload.db.find<StoredAccount>({
    collection: 'users',
    where: await unopened(payload, asked, units),
    sort: ['unit', 'staffNumber'],
    limit: MOST_SLIPS,
    pagination: false,
  });
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const expiresAt = new Date(now.getTime() + FIRST_CODE_LASTS_MS);
  const slips = own.map((account) => ({ account, code: readableCode(2) }));
  await noteIssuedCodes(payload, { actor, accounts: own, now });
  const kept = await compareAndSet(
    payload,
    'users',
    slips.map(({ account, code }) => ({
      id: account.id,
      // Whoever chose a password in the meantime keeps it.
      expect: { hash: null },
      set: {
        resetPasswordToken: sealedCode(payload, account.id, code),
        resetPasswordExpiration: expiresAt.toISOString(),
      },
    })),
  );
  return {
    expiresAt,
    slips: slips
      .filter((_, n) => kept[n])
      .map(({ account: { name, staffNumber, username, unit: own }, code }) => ({
        ...{ name, staffNumber: staffNumber ?? username ?? '', code },
        unit: own ? (names.get(idOf(own)) ?? '') : '',
      })),
  };
}
