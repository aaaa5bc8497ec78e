import { mergeRanges, type Range } from '../../../cms/domain/study/coverage.ts';
import type { CoverageSource } from './coverageSource.ts';

/** Several sources on one page as one: each has an equal part of the item's thousandths. */
export function joinCoverage(sources: readonly CoverageSource[]): CoverageSource {
  const part = 1000 / Math.max(1, sources.length);
  const into = ([from, to]: Range, index: number): Range => [
    index * part + from / sources.length,
    index * part + to / sources.length,
  ];
  const outOf = ([from, to]: Range, index: number): Range => [
    (from - index * part) * sources.length,
    (to - index * part) * sources.length,
  ];
  return {
    seen: () =>
      mergeRanges(
        sources.flatMap((source, index) => source.seen().map((range) => into(range, index))),
      ).map(([from, to]) => [Math.round(from * 10) / 10, Math.round(to * 10) / 10] as const),
    restore: (ranges) =>
      sources.forEach((source, index) =>
        source.restore(mergeRanges(ranges.map((range) => outOf(range, index)))),
      ),
    tick: (passedMs) => sources.forEach((source) => source.tick(passedMs)),
  };
}
