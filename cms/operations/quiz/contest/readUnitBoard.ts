import type { Payload } from 'payload';

import { contestPoints } from '../../../domain/quiz/contest/contestScore.ts';
import { contestUnits } from '../../../domain/quiz/contest/contestUnits.ts';
import { unitFigures, type UnitFigures } from '../../../domain/quiz/contest/unitFigures.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { questionsOf } from './questionsOf.ts';
import { readMembers } from './readMembers.ts';
import type { RankedPlayer } from './readScores.ts';
import type { Season } from './shownSeasons.ts';

export interface UnitLine extends UnitFigures {
  name: string;
  /** Only those who belong to it directly. */
  isOwn: boolean;
}

interface Asked {
  season: Season;
  players: readonly RankedPlayer[];
  now: Date;
}

/** How the units stand against each other, the best first; those without anybody invited are left out. */
export async function readUnitBoard(
  payload: Payload,
  { season, players, now }: Asked,
): Promise<UnitLine[]> {
  const [all, members] = await Promise.all([
    shownUnits(payload),
    readMembers(payload, { season, now }),
  ]);
  const questions = questionsOf(season);
  const rows = contestUnits(all).map(({ id, isOwn, units }) => {
    const own = new Set(units);
    return {
      ...{ id, isOwn },
      members: units.reduce((sum, unit) => sum + (members.get(unit) ?? 0), 0),
      players: players
        .filter(({ unit }) => unit !== null && own.has(unit))
        .map(({ right, named }) => ({ points: contestPoints({ right }, questions), named })),
    };
  });
  const there = rows.filter((row) => row.members > 0 || row.players.length > 0);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const ofTop = new Map(there.map(({ id, isOwn }) => [id, isOwn]));
  return unitFigures(there).map((line) => ({
    ...line,
    name: names.get(line.id) ?? '',
    isOwn: ofTop.get(line.id) ?? false,
  }));
}
