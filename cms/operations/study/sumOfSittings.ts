import { mergeRanges, type Range } from '../../domain/study/coverage.ts';
import { readRanges } from '../../domain/study/readRanges.ts';
import type { StudySession } from '../../payload-types.ts';
import type { StoredClock } from './readClock.ts';

export interface SumOfSittings {
  activeMs: number;
  coverage: number;
  seen: Range[];
  sittings: StudySession[];
}

/**
 * How far a learner is with an item over some sittings. The sitting that holds the learner's
 * clock is taken from there, where its figures are newest.
 */
export function sumOfSittings(docs: readonly StudySession[], clock: StoredClock): SumOfSittings {
  const sittings = docs.map((sitting) =>
    sitting.id === clock.sitting
      ? {
          ...sitting,
          activeMs: Math.max(sitting.activeMs, clock.activeMs),
          coverage: Math.max(sitting.coverage, clock.coverage),
          lastBeatAt: Math.max(sitting.lastBeatAt ?? sitting.startedAt, clock.lastBeatAt),
          seen: clock.seen,
        }
      : sitting,
  );
  return {
    activeMs: sittings.reduce((sum, sitting) => sum + sitting.activeMs, 0),
    coverage: Math.max(0, ...sittings.map((sitting) => sitting.coverage)),
    seen: mergeRanges(sittings.flatMap((sitting) => readRanges(sitting.seen))),
    sittings,
  };
}
