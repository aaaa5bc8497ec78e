import type { Phrase } from './phrase.ts';

/** What can be wrong with a ledger, named so that programs can tell the cases apart. */
export type BreachCode =
  | 'seq-gap'
  | 'key-form'
  | 'key-repeated'
  | 'units-invalid'
  | 'units-differ'
  | 'year-differs'
  | 'day-ahead'
  | 'policy-unknown'
  | 'policy-not-in-force'
  | 'daily-cap'
  | 'unsigned'
  | 'own-correction'
  | 'reversal-target'
  | 'reversal-units'
  | 'reversal-repeated'
  | 'active-short'
  | 'coverage-short'
  | 'session-missing'
  | 'session-differs'
  | 'attempt-missing'
  | 'attempt-not-passed'
  | 'class-missing'
  | 'class-differs'
  | 'claim-missing'
  | 'claim-differs'
  | 'attendance-carried'
  | 'slots-overlap'
  | 'award-barred'
  | 'evidence-spent'
  | 'time-exceeds-clock'
  | 'certificate-differs'
  | 'projection-stale';

/** One broken rule: where, and what the rule expects against what stands there. */
export interface Breach {
  code: BreachCode;
  /** Learner's id. */
  learner: string;
  year: number;
  /** Ids of the entries concerned; none where it is not about entries. */
  entries: string[];
  expected: Phrase;
  found: Phrase;
}
