import {
  compareScores,
  type ContestScore,
} from '../../../../cms/domain/quiz/contest/contestScore.ts';
import type { RunFacts } from '../../../../cms/operations/quiz/contest/runFacts.ts';

/** What a run is worth so far. */
export const scoreOf = ({ standing }: RunFacts): ContestScore => ({
  levelsPassed: standing.levelsPassed,
  right: standing.right,
  seconds: Math.round(standing.ms / 1000),
});

/** The best of somebody's runs; null without any. */
export const bestOf = (runs: readonly RunFacts[]): ContestScore | null =>
  runs.map(scoreOf).sort(compareScores)[0] ?? null;
