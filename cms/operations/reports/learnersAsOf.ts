import type { Payload } from 'payload';

import { learnerYear } from '../../domain/ledger/learnerYear.ts';
import { joinedOn } from '../../domain/ledger/joinedOn.ts';
import { behindFrom } from '../../domain/reports/behindFrom.ts';
import { totals } from '../../domain/ledger/totals.ts';
import { accountsAsOf } from './accountsAsOf.ts';

export type LearnerAsOf = ReturnType<typeof learnerYear> & { learner: string };

/**
 * The years of all learners of some units as they stood at the end of a day, as `accountsAsOf`
 * reads them.
 *
 * @param units whose people, by id
 * @param asOf `YYYY-MM-DD` in Shanghai
 */
export async function* learnersAsOf(
  payload: Payload,
  wanted: { year: number; units: ReadonlySet<string>; asOf: string },
): AsyncIterable<LearnerAsOf[]> {
  const { year } = wanted;
  for await (const { on, people } of accountsAsOf(payload, wanted)) {
    yield people.flatMap(({ account, target, sums }) => {
      const { earnedUnits } = totals(sums);
      const joined = joinedOn(account, { year, entries: sums });
      const behind = behindFrom({ year, earnedUnits, target, joined });
      const line = learnerYear(account, sums, { target, on, behindFrom: behind });
      return line.active ? [{ ...line, learner: account.id }] : [];
    });
  }
}
