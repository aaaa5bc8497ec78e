import type { Payload } from 'payload';

import { readNames } from '../../accounts/readNames.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import type { RankedPlayer } from './readScores.ts';

export interface NamedLine {
  rank: number;
  name: string;
  unit: string | null;
  levelsPassed: number;
  right: number;
  seconds: number;
}

/**
 * Some of those on the board who agreed to stand there by name, with what they are called.
 *
 * @param players only such
 */
export async function readNamedBoard(
  payload: Payload,
  players: readonly RankedPlayer[],
): Promise<NamedLine[]> {
  const named = players.filter((player) => player.named);
  const [names, all] = await Promise.all([
    readNames(
      payload,
      named.map(({ learner }) => learner),
    ),
    shownUnits(payload),
  ]);
  const units = new Map(all.map(({ id, name }) => [id, name]));
  return named.map(({ learner, unit, rank, levelsPassed, right, seconds }) => ({
    ...{ rank, levelsPassed, right, seconds },
    name: names.get(learner)?.name ?? '',
    unit: unit === null ? null : (units.get(unit) ?? null),
  }));
}
