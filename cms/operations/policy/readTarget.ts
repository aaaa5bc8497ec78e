import type { Payload } from 'payload';

import { targetFor } from '../../domain/policy/targetFor.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { shownPolicyOn } from './shownPolicyOn.ts';

/**
 * A learner's target of a year, for showing: by the policy in force today, or on the year's last
 * day once it is over.
 *
 * @returns units (hundredths of 学时)
 */
export async function readTarget(
  payload: Payload,
  { learner, year, now }: { learner: Pick<User, 'audience'>; year: number; now: Date },
): Promise<number> {
  const today = dayOf(now);
  const lastDay = `${year}-12-31`;
  const policy = await shownPolicyOn(payload, today < lastDay ? today : lastDay);
  return targetFor(policy, learner.audience ?? []);
}
