import type { Payload } from 'payload';

import type { ContestScore } from '../../../../cms/domain/quiz/contest/contestScore.ts';
import { seasonState, type SeasonState } from '../../../../cms/domain/quiz/contest/seasonState.ts';
import { readRuns } from '../../../../cms/operations/quiz/contest/readRuns.ts';
import { seasonsFor } from '../../../../cms/operations/quiz/contest/seasonsFor.ts';
import type { Season } from '../../../../cms/operations/quiz/contest/shownSeasons.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { bestOf } from './bestOf.ts';

export interface SeasonCard {
  season: Season;
  state: SeasonState;
  best: ContestScore | null;
}

/** The seasons open to a viewer by how they stand, each with the viewer's own best run. */
export async function readContestPage(
  payload: Payload,
  { viewer, now }: { viewer: Viewer; now: Date },
): Promise<Record<SeasonState, SeasonCard[]>> {
  const seasons = await seasonsFor(payload, { player: viewer.user, now });
  const cards = await Promise.all(
    seasons.map(async (season) => ({
      ...{ season, state: seasonState(season, now) },
      best: bestOf(await readRuns(payload, { learner: viewer.id, season: season.id, now })),
    })),
  );
  const of = (wanted: SeasonState) => cards.filter(({ state }) => state === wanted);
  return { open: of('open'), soon: of('soon'), past: of('past') };
}
