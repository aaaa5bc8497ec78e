import type { Payload } from 'payload';

import { runsLeft } from '../../../../cms/domain/quiz/contest/runsLeft.ts';
import { seasonState, type SeasonState } from '../../../../cms/domain/quiz/contest/seasonState.ts';
import { dayOf } from '../../../../cms/domain/shanghai.ts';
import { readRuns } from '../../../../cms/operations/quiz/contest/readRuns.ts';
import {
  readScores,
  type RankedPlayer,
} from '../../../../cms/operations/quiz/contest/readScores.ts';
import type { RunFacts } from '../../../../cms/operations/quiz/contest/runFacts.ts';
import { seasonOf } from '../../../../cms/operations/quiz/contest/seasonOf.ts';
import { readNamed } from '../../../../cms/operations/quiz/contest/readNamed.ts';
import type { Season } from '../../../../cms/operations/quiz/contest/shownSeasons.ts';
import type { Viewer } from '../../accounts/viewer.ts';

export interface SeasonPage {
  season: Season & { invited: boolean };
  state: SeasonState;
  /** The viewer's own, the latest first. */
  runs: RunFacts[];
  /** The run that waits to be gone on with. */
  open: RunFacts | null;
  /** How many may still be begun today. */
  left: number;
  /** The viewer among all who took part; null: not among them. */
  own: RankedPlayer | null;
  players: number;
  /** Agrees to stand on the board by name. */
  named: boolean;
}

/**
 * What the page of a season says to one viewer.
 *
 * @throws OperationError as `seasonOf`
 */
export async function readSeasonPage(
  payload: Payload,
  { viewer, season: id, now }: { viewer: Viewer; season: string; now: Date },
): Promise<SeasonPage> {
  const season = await seasonOf(payload, { player: viewer.user, season: id, now });
  const [runs, players, named] = await Promise.all([
    readRuns(payload, { learner: viewer.id, season: id, now }),
    readScores(payload, id),
    readNamed(payload, id),
  ]);
  const [last] = runs;
  const days = runs.map(({ day }) => day);
  return {
    ...{ season, state: seasonState(season, now), runs },
    open: last && last.standing.end === null ? last : null,
    left: runsLeft(season.runsPerDay, days, dayOf(now)),
    own: players.find(({ learner }) => learner === viewer.id) ?? null,
    players: players.length,
    named: named.has(viewer.id),
  };
}
