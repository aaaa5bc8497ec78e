import type { Payload } from 'payload';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { awardCredit, type Award } from '../../../cms/operations/ledger/awardCredit.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { onlineEvidence } from '../../fixtures/onlineEvidence.ts';

/** Noon in Shanghai on a day `YYYY-MM-DD`. */
export const noonOf = (day: string) => new Date(`${day}T04:00:00Z`);

/** Awards an article on a day, at noon of it unless `data` says otherwise. */
export function awardOn(payload: Payload, learner: string, day: string, data: Partial<Award> = {}) {
  return awardCredit(payload, {
    learner,
    source: { collection: 'articles', id: 'item', title: '一次听完的谈话' },
    units: 25,
    day,
    policy: defaultPolicy,
    evidence: onlineEvidence(),
    now: noonOf(day),
    ...data,
  });
}

/** A source of its own for each number. */
export const source = (n: number | string) => ({
  collection: 'articles',
  id: `item-${String(n)}`,
  title: `第 ${String(n)} 项`,
});

/** Units by day of a learner's year. */
export async function unitsByDay(payload: Payload, learner: string, year: number) {
  const sums: Record<string, number> = {};
  for (const { day, units } of await readEntries(payload, { learner, year })) {
    sums[day] = (sums[day] ?? 0) + units;
  }
  return sums;
}
