import type { Payload } from 'payload';

import { joinedOn } from '../../domain/ledger/joinedOn.ts';
import { paceUnits } from '../../domain/policy/paceUnits.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { readTarget } from '../policy/readTarget.ts';
import { accountDays } from '../stores/accountDays.ts';
import { firstDays } from '../stores/firstDays.ts';

interface Wanted {
  /** As many as a page shows. */
  learners: readonly string[];
  year: number;
  now: Date;
}

/**
 * How much of the own target the calendar asks each learner for today, 0 to 1: who joined in the
 * course of the year or is exempted is not behind for days that ask for nothing.
 */
export async function readPaces(
  payload: Payload,
  { learners, year, now }: Wanted,
): Promise<Map<string, number>> {
  if (learners.length === 0) return new Map();
  const accounts = await accountDays(payload, learners);
  // Of whom their account is all that tells when they joined: hours from before it tell more.
  const asked = accounts.filter((one) => !one.joinedOn && joinedOn(one, { year, entries: [] }));
  const first = await firstDays(payload, { year, of: { learners: asked.map(({ id }) => id) } });
  const today = dayOf(now);
  return new Map(
    await Promise.all(
      accounts.map(async (account) => {
        const { units, parts } = await readTarget(payload, { learner: account, year, now });
        const day = first.get(account.id);
        const joined = joinedOn(account, { year, entries: day ? [{ day }] : [] });
        const share = units > 0 ? paceUnits(parts, { today, joined }) / units : 0;
        return [account.id, share] as const;
      }),
    ),
  );
}
