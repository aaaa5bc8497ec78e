import { awardKey } from '../../domain/ledger/awardKey.ts';
import { writeEvidence, type Evidence } from '../../domain/ledger/evidence.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { yearOfDay } from '../../domain/shanghai.ts';
import type { DraftEntry } from './appendEntry.ts';

interface Awarding {
  source: { collection: string; id: string; title: string };
  /** Hundredths of 学时. */
  units: number;
  /** The day it counts on, `YYYY-MM-DD` in Shanghai. */
  day: string;
  /** Which award of this source in the year it is, as `awardState` counts. */
  nth: number;
  policy: Pick<Policy, 'version'>;
  evidence: Evidence;
  by?: { id: string; name: string } | null;
  now: Date;
}

/** The entry that an award is written as: its key, what it is proved by, and under which policy. */
export function draftAward(awarding: Awarding): DraftEntry {
  const { source, units, day, nth, policy, evidence, by, now } = awarding;
  return {
    key: awardKey(yearOfDay(day), source.collection, source.id, nth),
    kind: 'award',
    units,
    day,
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
}
