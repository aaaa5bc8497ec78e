import { layersIn } from '../accounts/layersKey.ts';
import type { LearnerAudience } from '../accounts/audience.ts';
import { SOURCE_KINDS, type SourceKind } from '../ledger/ledgerEntry.ts';
import { MONTHS } from '../ledger/monthUnits.ts';
import { BANDS } from './bands.ts';

/** Sums of some learners' year, whatever they have in common. Units of study in hundredths of 学时. */
export interface YearPart {
  learners: number;
  targetUnits: number;
  earnedUnits: number;
  /** How many learners are in each state; the rest of those who are not done is on track. */
  done: number;
  behind: number;
  notStarted: number;
  bySource: Record<SourceKind, number>;
  /** From January on. */
  byMonth: number[];
  /** How many of those who are not done have how much, by `BANDS`. */
  bands: number[];
}

/** The part of the learners who belong to a unit directly and have the same layers. */
export interface OwnPart extends YearPart {
  unit: string;
  /** As `layersKey` writes them. */
  layers: string;
}

export const emptyPart = (): YearPart => ({
  ...{ learners: 0, targetUnits: 0, earnedUnits: 0, done: 0, behind: 0, notStarted: 0 },
  bySource: Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, 0])) as YearPart['bySource'],
  byMonth: MONTHS.map(() => 0),
  bands: BANDS.map(() => 0),
});

/** The sums of parts that share no learner. */
export function addParts(parts: Iterable<YearPart>): YearPart {
  const sum = emptyPart();
  for (const part of parts) {
    for (const name of [
      'learners',
      'targetUnits',
      'earnedUnits',
      'done',
      'behind',
      'notStarted',
    ] as const) {
      sum[name] += part[name];
    }
    for (const kind of SOURCE_KINDS) sum.bySource[kind] += part.bySource[kind];
    for (const [n, units] of part.byMonth.entries()) sum.byMonth[n] = (sum.byMonth[n] ?? 0) + units;
    for (const [n, count] of part.bands.entries()) sum.bands[n] = (sum.bands[n] ?? 0) + count;
  }
  return sum;
}

/** Those who are not done, have begun and are not behind. */
export const onTrack = ({ learners, done, behind, notStarted }: YearPart): number =>
  learners - done - behind - notStarted;

/** The parts of a layer; who is of several is in each. */
export const ofLayer = (parts: readonly OwnPart[], layer: LearnerAudience): OwnPart[] =>
  parts.filter(({ layers }) => layersIn(layers).includes(layer));
