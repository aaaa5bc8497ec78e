import type { Payload, Where } from 'payload';

import { joinedOn } from '../../domain/ledger/joinedOn.ts';
import { paceUnits } from '../../domain/policy/paceUnits.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { CreditEntry, User } from '../../payload-types.ts';
import { readTarget } from '../policy/readTarget.ts';

interface Wanted {
  /** As many as a page shows. */
  learners: readonly string[];
  year: number;
  now: Date;
}

type Account = Pick<User, 'id' | 'audience' | 'joinedOn' | 'leftOn' | 'createdAt'>;

/**
 * How much of the own target the calendar asks each learner for today, 0 to 1: who joined in the
 * course of the year or is exempted is not behind for days that ask for nothing.
 */
export async function readPaces(
  payload: Payload,
  { learners, year, now }: Wanted,
): Promise<Map<string, number>> {
  if (learners.length === 0) return new Map();
  const { docs: accounts } = await payload.db.find<Account>({
    collection: 'users',
    where: { id: { in: [...learners] } },
    select: { audience: true, joinedOn: true, leftOn: true, createdAt: true },
    pagination: false,
    limit: 0,
  });
  const earlier = await readEarlier(payload, { accounts, year });
  const today = dayOf(now);
  return new Map(
    await Promise.all(
      accounts.map(async (account) => {
        const { units, parts } = await readTarget(payload, { learner: account, year, now });
        const joined = joinedOn(account, { year, entries: earlier.get(account.id) ?? [] });
        const share = units > 0 ? paceUnits(parts, { today, joined }) / units : 0;
        return [account.id, share] as const;
      }),
    ),
  );
}

/** Hours from before the account, of those of whom it is all that tells when they joined. */
async function readEarlier(
  payload: Payload,
  { accounts, year }: { accounts: readonly Account[]; year: number },
): Promise<Map<string, { day: string }[]>> {
  const asked = accounts
    .filter((account) => !account.joinedOn && joinedOn(account, { year, entries: [] }) !== null)
    .map(({ id, createdAt }): Where => ({
      and: [{ learner: { equals: id } }, { day: { less_than: dayOf(new Date(createdAt)) } }],
    }));
  if (asked.length === 0) return new Map();
  const { docs } = await payload.db.find<Pick<CreditEntry, 'learner' | 'day'>>({
    collection: 'credit-entries',
    where: { and: [{ year: { equals: year } }, { or: asked }] },
    select: { learner: true, day: true },
    pagination: false,
    limit: 0,
  });
  return Map.groupBy(docs, ({ learner }) => idOf(learner));
}
