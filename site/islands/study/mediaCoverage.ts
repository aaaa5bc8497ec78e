import { mergeRanges, type Range } from '../../../cms/domain/study/coverage.ts';
import type { CoverageSource } from './coverageSource.ts';

/** Played faster than this, or jumped: the stretch was not watched. */
const FASTEST = 1.5;

/** Two reports of the player may lie a little apart from the clock's time. */
const SLACK_S = 0.4;

/**
 * Video or audio: each stretch played counts once. Seeking, looping and speeding up earn
 * nothing: the player may advance by no more than 1.5 times the time that has passed.
 */
export function mediaCoverage(media: HTMLMediaElement, ended: () => void): CoverageSource {
  let ranges: Range[] = [];
  let last: { at: number; position: number } | null = null;

  function step(): void {
    const at = performance.now() / 1000;
    const position = media.currentTime;
    const whole = media.duration;
    if (last && whole > 0) {
      const played = position - last.position;
      if (played > 0 && played <= (at - last.at) * FASTEST + SLACK_S && !document.hidden) {
        ranges = mergeRanges([
          ...ranges,
          [(last.position / whole) * 1000, (position / whole) * 1000],
        ]);
      }
    }
    last = media.paused || media.seeking ? null : { at, position };
  }

  media.addEventListener('timeupdate', step);
  media.addEventListener('pause', step);
  media.addEventListener('playing', () => {
    last = { at: performance.now() / 1000, position: media.currentTime };
  });
  media.addEventListener('seeking', () => {
    last = null;
  });
  media.addEventListener('ended', () => {
    step();
    ended();
  });

  return {
    seen: () => ranges,
    restore: (earlier) => {
      ranges = mergeRanges([...ranges, ...earlier]);
    },
    tick: () => undefined,
  };
}
