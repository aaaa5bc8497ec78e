import type { Payload } from 'payload';

import { seasonState } from '../../../domain/quiz/contest/seasonState.ts';
import { seesKeys } from '../../../domain/quiz/contest/isInvited.ts';
import { minuteOf } from '../../../domain/shanghai.ts';
import { OperationError } from '../../OperationError.ts';
import { seasonsFor, type Player } from './seasonsFor.ts';
import { shownSeasons, type Season } from './shownSeasons.ts';

interface Asked {
  player: Player;
  season: string;
  now: Date;
}

/**
 * A published season, to look at.
 *
 * @throws OperationError 404 `not-found`, 403 `contest-not-invited`
 */
export async function seasonOf(payload: Payload, { player, season: id, now }: Asked) {
  const seasons = await seasonsFor(payload, { player, now });
  const season = seasons.find((one) => one.id === id);
  if (season) return season;
  const isThere = (await shownSeasons(payload)).some((one) => one.id === id);
  if (isThere) throw new OperationError(403, 'contest-not-invited');
  throw new OperationError(404, 'not-found/season');
}

/**
 * A season that is on, to play in.
 *
 * @throws OperationError as `seasonOf`; 403 `contest-sees-keys`, `contest-not-open`,
 *   `contest-closed`
 */
export async function openSeasonOf(payload: Payload, asked: Asked): Promise<Season> {
  const season = await seasonOf(payload, asked);
  if (!season.invited) {
    throw new OperationError(403, seesKeys(asked.player) ? 'contest-sees-keys' : 'contest-not-invited'); // prettier-ignore
  }
  const state = seasonState(season, asked.now);
  const at = (instant: string) => ({ at: minuteOf(new Date(instant)) });
  if (state === 'soon') throw new OperationError(403, 'contest-not-open', at(season.opensAt));
  if (state === 'past') throw new OperationError(403, 'contest-closed', at(season.closesAt));
  return season;
}
