import type { ContestLevel } from './contestLevel.ts';
import type { RunAnswer } from './runAnswer.ts';

/** How a run ended: every level passed, no life left, or too few right in a level. */
export type RunEnd = 'through' | 'lives' | 'short';

export interface RunStanding {
  /** The question asked next, or now; how many have been answered. */
  place: number;
  /** The level played, from 0. */
  level: number;
  /** How many of its questions have been answered, and how many of those were right. */
  answeredInLevel: number;
  rightInLevel: number;
  livesLeft: number;
  /** Levels in which enough were right. */
  levelsPassed: number;
  /** Right answers in all. */
  right: number;
  /** What the right answers took, in milliseconds: what one gave up on costs no time. */
  ms: number;
  end: RunEnd | null;
}

interface Run {
  levels: readonly ContestLevel[];
  /** With how many lives it began. */
  lives: number;
  answers: readonly RunAnswer[];
}

/**
 * How a run stands after its answers: each that is wrong or late costs a life. A level counts as
 * passed as soon as enough are right, and when its last question is answered the next opens; the
 * run is over with the last life, or with a level that has too few right.
 *
 * Only a right answer ever raises what counts (`levelsPassed`, `right`), so that a question whose
 * time runs out with nobody looking changes no standing.
 */
export function foldRun({ levels, lives, answers }: Run): RunStanding {
  const standing: RunStanding = {
    ...{ place: 0, level: 0, answeredInLevel: 0, rightInLevel: 0 },
    ...{ livesLeft: lives, levelsPassed: 0, right: 0, ms: 0, end: null },
  };
  for (const { outcome, ms } of answers) {
    const level = levels[standing.level];
    if (standing.end !== null || !level) break;
    standing.place += 1;
    standing.answeredInLevel += 1;
    if (outcome === 'right') {
      standing.right += 1;
      standing.rightInLevel += 1;
      standing.ms += ms;
      if (standing.rightInLevel === level.need) standing.levelsPassed += 1;
    } else {
      standing.livesLeft -= 1;
    }
    const done = standing.answeredInLevel === level.questions;
    const enough = standing.rightInLevel >= level.need;
    if (done && enough && standing.level === levels.length - 1) standing.end = 'through';
    else if (standing.livesLeft <= 0) standing.end = 'lives';
    else if (done && !enough) standing.end = 'short';
    else if (done) {
      standing.level += 1;
      standing.answeredInLevel = 0;
      standing.rightInLevel = 0;
    }
  }
  return standing;
}
