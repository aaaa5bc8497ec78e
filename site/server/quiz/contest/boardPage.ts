import type { Payload } from 'payload';

import { seasonState, type SeasonState } from '../../../../cms/domain/quiz/contest/seasonState.ts';
import {
  readNamedBoard,
  type NamedLine,
} from '../../../../cms/operations/quiz/contest/readNamedBoard.ts';
import {
  readScores,
  type RankedPlayer,
} from '../../../../cms/operations/quiz/contest/readScores.ts';
import {
  readUnitBoard,
  type UnitLine,
} from '../../../../cms/operations/quiz/contest/readUnitBoard.ts';
import { seasonOf } from '../../../../cms/operations/quiz/contest/seasonOf.ts';
import type { Season } from '../../../../cms/operations/quiz/contest/shownSeasons.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { wholeNumber } from '../../wholeNumber.ts';

const PAGE_SIZE = 50;

export interface BoardPage {
  season: Season;
  state: SeasonState;
  players: number;
  unnamed: number;
  own: RankedPlayer | null;
  /** By unit, or null where people are asked for. */
  units: UnitLine[] | null;
  people: NamedLine[];
  page: number;
  totalPages: number;
}

interface Asked {
  viewer: Viewer;
  season: string;
  query: URLSearchParams;
  now: Date;
}

/**
 * A season's board: `by=people` for those who agreed, page by page; otherwise the units.
 *
 * @throws OperationError as `seasonOf`
 */
export async function readBoardPage(
  payload: Payload,
  { viewer, season: id, query, now }: Asked,
): Promise<BoardPage> {
  const season = await seasonOf(payload, { player: viewer.user, season: id, now });
  const players = await readScores(payload, id);
  const named = players.filter((player) => player.named);
  const byPeople = query.get('by') === 'people';
  const totalPages = byPeople ? Math.max(1, Math.ceil(named.length / PAGE_SIZE)) : 1;
  const page = wholeNumber(query.get('page'), { min: 1, max: totalPages, fallback: 1 });
  const shown = named.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    ...{ season, state: seasonState(season, now), page, totalPages },
    ...{ players: players.length, unnamed: players.length - named.length },
    own: players.find(({ learner }) => learner === viewer.id) ?? null,
    units: byPeople ? null : await readUnitBoard(payload, { season, players, now }),
    people: byPeople ? await readNamedBoard(payload, shown) : [],
  };
}
