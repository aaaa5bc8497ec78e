import type { Policy } from '../policy/policy.ts';
import type { ToldEvidence } from './evidence.ts';
import type { EntryKind, SourceKind } from './ledgerEntry.ts';
import type { Slot } from './slot.ts';

/** An entry as a proof reads it. */
export interface LedgerRow {
  id: string;
  learner: string;
  year: number;
  seq: number;
  key: string;
  kind: EntryKind;
  units: number;
  /** `YYYY-MM-DD` in Shanghai. */
  day: string;
  /** ISO instant. */
  at: string;
  sourceKind: SourceKind;
  sourceCollection: string | null;
  sourceId: string | null;
  policy: string;
  reason: string | null;
  by: string | null;
  reverses: string | null;
  /** Whether a reversal says that its source may not be earned again this year. */
  bars: boolean;
  evidence: ToldEvidence | null;
}

/** A sitting as evidence. Instants and lengths in milliseconds. */
export interface SittingFact {
  id: string;
  learner: string;
  year: number;
  itemCollection: string;
  itemId: string;
  checkQuiz: string | null;
  policy: string;
  nominalSeconds: number;
  requiredMs: number;
  requiredCoverage: number;
  startedAt: number;
  lastBeatAt: number;
  activeMs: number;
}

/** An attempt as evidence. */
export interface AttemptFact {
  id: string;
  learner: string;
  quiz: string;
  passed: boolean;
}

/** Training in a classroom or in the field as evidence. */
export interface ClassFact {
  kind: string;
  day: string;
  slots: readonly Slot[];
  /** Who was there for some of them only. */
  partly?: unknown;
  /** Whether attendance was confirmed, be it undone since. */
  confirmed: boolean;
}

/** Learning from outside as a trainer decided on it. */
export interface ClaimFact {
  id: string;
  learner: string;
  year: number;
  granted: boolean;
  /** The most that the trainer allowed. */
  allowedUnits: number;
  /** What of it was entered; null until that is settled. */
  grantedUnits: number | null;
}

/** What stands behind a learner's entries. Maps by id; policies by version. */
export interface LedgerFacts {
  policies: ReadonlyMap<string, Policy>;
  sittings: ReadonlyMap<string, SittingFact>;
  attempts: ReadonlyMap<string, AttemptFact>;
  classes: ReadonlyMap<string, ClassFact>;
  claims: ReadonlyMap<string, ClaimFact>;
}
