import type { Payload } from 'payload';

import { compareScores } from '../../../domain/quiz/contest/contestScore.ts';
import { ranked } from '../../../domain/quiz/contest/ranked.ts';
import { contestScores, type BestRun } from '../../stores/contestScores.ts';
import { readNamed } from './readNamed.ts';

export interface RankedPlayer extends BestRun {
  /** Among all who took part, named or not. */
  rank: number;
  /** Agrees to stand on the board by name. */
  named: boolean;
}

/** Everybody who took part in a season with the best run of each, the best first. */
export async function readScores(payload: Payload, season: string): Promise<RankedPlayer[]> {
  const [best, named] = await Promise.all([
    contestScores(payload, season),
    readNamed(payload, season),
  ]);
  const players = best.map((run) => ({ ...run, named: named.has(run.learner) }));
  return ranked(players, compareScores);
}
