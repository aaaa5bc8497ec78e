import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { runsLeft } from '../../../domain/quiz/contest/runsLeft.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { ContestRun } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { drawRun } from './drawRun.ts';
import { readRuns } from './readRuns.ts';
import { runFacts, type RunFacts } from './runFacts.ts';
import { openSeasonOf } from './seasonOf.ts';
import type { Player } from './seasonsFor.ts';

interface Start {
  player: Player;
  season: string;
  now: Date;
}

/**
 * Begins a run through the levels of a season, or gives back the learner's one that is not over.
 * Its number is unique with learner and season: of two begun at once, on two servers too, one
 * insert stays, and with it what is left of the day.
 *
 * @throws OperationError as `openSeasonOf`; 403 `contest-runs-used`, 409 `contest-bank-short`
 */
export async function startRun(
  payload: Payload,
  { player, season: id, now }: Start,
): Promise<{ run: RunFacts; resumed: boolean }> {
  const season = await openSeasonOf(payload, { player, season: id, now });
  const learner = player.id;
  const runs = await readRuns(payload, { learner, season: id, now });
  const [last] = runs;
  if (last && last.standing.end === null) return { run: last, resumed: true };
  const day = dayOf(now);
  const days = runs.map((run) => run.day);
  if (runsLeft(season.runsPerDay, days, day) === 0) {
    throw new OperationError(403, 'contest-runs-used', { most: season.runsPerDay });
  }
  const source = await payload.findByID({ collection: 'contest-seasons', id, depth: 0 });
  const seed = randomBytes(16).toString('hex');
  const number = (last?.number ?? 0) + 1;
  const data = {
    ...{ learner, season: id, title: season.title, number, day, seed },
    unit: player.unit ? idOf(player.unit) : null,
    ...{ version: 1, startedAt: now.getTime(), lives: season.lives, askedAt: null },
    ...(await drawRun(payload, source, seed)),
    ...{ answers: [], levelsPassed: 0, rightAnswers: 0, seconds: 0 },
  };
  try {
    const run: unknown = await payload.db.create({ collection: 'contest-runs', data });
    return { run: runFacts(run as ContestRun, now), resumed: false };
  } catch (error) {
    const [theirs] = await readRuns(payload, { learner, season: id, now });
    if (theirs?.number === number) return { run: theirs, resumed: true };
    throw error;
  }
}
