import type { SourceKind } from './ledgerEntry.ts';
import type { Slot } from './slot.ts';

/**
 * What a rule expects, or what stands there instead: a figure, a key or an id as it is, or a
 * phrase by its name, with the figures it is told with.
 */
export type Phrase =
  | string
  | [name: 'unique' | 'known-policy' | 'reversed-once' | 'reversed-twice']
  | [name: 'of-another-year', figures: { key: string }]
  | [name: 'not-after', figures: { day: string }]
  | [name: 'not-after-valid-instant']
  | [name: 'at-most-a-day', figures: { cap: number }]
  | [name: 'units-on-units', figures: { day: string; before: number; units: number }]
  | [name: 'whole-number']
  | [name: 'not-before-year', figures: { year: number }]
  | [name: 'by-and-reason' | 'no-reason' | 'no-by']
  | [name: 'by-another' | 'by-own']
  | [name: 'entry-of-this-year' | 'another-reversal' | 'reverses-nothing']
  | [name: 'sums', figures: Record<SourceKind | 'earned', number>]
  | [name: 'months', figures: { units: readonly number[] }]
  | [name: 'no-projection']
  | [name: 'year-of-day', figures: { day: string; year: number }]
  | [name: 'year', figures: { year: number }]
  | [name: 'positive-whole-number']
  | [name: 'enough-evidence' | 'too-little-evidence']
  | [name: 'study-or-training' | 'award-of-adjustment']
  | [name: 'active-at-least' | 'seconds', figures: { seconds: number }]
  | [name: 'coverage-at-least', figures: { share: number }]
  | [name: 'own-sitting' | 'of-another-learner' | 'not-told']
  | [name: 'required-by-policy', figures: { ms: number; share: number; version: string }]
  | [name: 'required', figures: { ms: number; share: number }]
  | [name: 'own-attempt', figures: { quiz: string | null }]
  | [name: 'attempt-of-another', figures: { attempt: string }]
  | [name: 'passed-attempt']
  | [name: 'failed-attempt', figures: { attempt: string }]
  | [name: 'a-class']
  | [
      name: 'class',
      /** Half days by name, or how many from the time before they had names. */
      figures: { kind: string; day: string; slots: readonly Slot[] | number; confirmed: boolean },
    ]
  | [name: 'own-claim']
  | [name: 'granted', figures: { granted: boolean; year: number; units: number }]
  | [name: 'certified', figures: { number: string; digest: string }]
  | [name: 'on-its-day', figures: { day: string }]
  | [name: 'one-room-at-once']
  | [name: 'slots-shared', figures: { day: string; slots: readonly Slot[] }]
  | [name: 'not-barred' | 'barred']
  | [name: 'begun-after' | 'begun', figures: { at: string }]
  | [name: 'at-most-time', figures: { ms: number }]
  | [name: 'time-of-sittings', figures: { ms: number; sittings: string[] }];
