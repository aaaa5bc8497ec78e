import type { Range } from './coverage.ts';

/** What one sitting has gathered. Times in milliseconds; `coverage` 0 to 1. */
export interface Figures {
  seq: number;
  activeMs: number;
  coverage: number;
  seen: readonly Range[];
  beats: number;
  longestSilenceMs: number;
  lastBeatAt: number;
}

/** The figures alone, of whatever carries them: a clock, or a sitting's own record. */
export function figuresOf({
  seq,
  activeMs,
  coverage,
  seen,
  beats,
  longestSilenceMs,
  lastBeatAt,
}: Figures) {
  return { seq, activeMs, coverage, seen, beats, longestSilenceMs, lastBeatAt };
}
