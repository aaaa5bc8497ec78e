import type { Payload } from 'payload';

import { awardKey } from '../../domain/ledger/awardKey.ts';
import { creditDay } from '../../domain/ledger/creditDay.ts';
import { writeEvidence, type Evidence } from '../../domain/ledger/evidence.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { dayOf, yearOfDay } from '../../domain/shanghai.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { appendEntry, type DraftEntry } from './appendEntry.ts';

export interface Award {
  learner: string;
  source: { collection: string; id: string; title: string };
  units: number;
  /** The day it was earned, `YYYY-MM-DD` in Shanghai. */
  day: string;
  policy: Pick<Policy, 'version' | 'dailyCapUnits'>;
  /** Its kind is the entry's source kind. */
  evidence: Evidence;
  by?: { id: string; name: string } | null;
  now: Date;
}

export type Awarded = { entry: CreditEntry } | { carriedTo: string };

/**
 * Awards hours for a source once a year (design, ledger rules 2 to 4).
 *
 * The award goes to the day it was earned or, when that day is full, to the first day after it
 * with room. A day still to come is not written yet: the caller keeps the completion and asks
 * again then.
 *
 * @returns the entry (the existing one on a repeat), or the day it has to wait for
 * @throws OperationError 409 `year-closed`
 */
export async function awardCredit(payload: Payload, award: Award): Promise<Awarded> {
  let day = award.day;
  for (;;) {
    const year = yearOfDay(day);
    const decision = await awardInYear(payload, award, day);
    if ('entry' in decision || yearOfDay(decision.carriedTo) === year) return decision;
    // The year's last days are full: the next year's allowance takes it when it begins.
    if (decision.carriedTo > dayOf(award.now)) return decision;
    day = decision.carriedTo;
  }
}

async function awardInYear(payload: Payload, award: Award, from: string): Promise<Awarded> {
  const { learner, source, units, policy, evidence, by, now } = award;
  const year = yearOfDay(from);
  const key = awardKey(year, source.collection, source.id);
  let carriedTo = from;
  const entry = await appendEntry(payload, {
    learner,
    year,
    now,
    decide: (entries) => {
      const existing = entries.find((candidate) => candidate.key === key);
      if (existing) return { settled: existing };
      const used = new Map<string, number>();
      for (const { kind, day, units: taken } of entries) {
        if (kind === 'award') used.set(day, (used.get(day) ?? 0) + taken);
      }
      carriedTo = creditDay(from, units, policy.dailyCapUnits, used);
      if (carriedTo > dayOf(now) || yearOfDay(carriedTo) !== year) return { settled: null };
      const draft: DraftEntry = {
        key,
        kind: 'award',
        units,
        day: carriedTo,
        at: now.toISOString(),
        sourceKind: evidence.kind,
        sourceCollection: source.collection,
        sourceId: source.id,
        sourceTitle: source.title,
        policy: policy.version,
        evidence: writeEvidence(evidence),
        by: by?.id ?? null,
        byName: by?.name ?? null,
      };
      return draft;
    },
  });
  return entry ? { entry } : { carriedTo };
}
