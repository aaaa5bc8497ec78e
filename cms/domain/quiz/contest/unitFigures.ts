import { ranked } from './ranked.ts';

/** Fewer than so many are told as nothing but that they are fewer. */
export const FEWEST_PLAYERS = 5;

/**
 * Of one or two without a name among many with one, the mean would give them away: what the
 * named have is on the board, and the rest is a subtraction.
 */
const FEWEST_UNNAMED = 3;

interface Unit {
  id: string;
  /** How many of its people are invited. */
  members: number;
  /** Of each of its people who took part, 0 to 100, and whether they stand on the board by name. */
  players: readonly { points: number; named: boolean }[];
}

export interface UnitFigures {
  id: string;
  members: number;
  /** null: fewer than `FEWEST_PLAYERS`. */
  players: number | null;
  /** Percent of its people who took part; null where it isn't told. */
  share: number | null;
  /** The mean of their best runs' points; null where it isn't told. */
  mean: number | null;
  /** `share` of `mean`: the points a head of all its people, one decimal. What ranks it. */
  figure: number | null;
  rank: number | null;
}

/**
 * How units stand against each other, the best first. What ranks a unit is the points a head of
 * all its people, those who didn't play with none: a large one gains nothing by its size, and a
 * small one nothing by sending only its best. Those whose figures aren't told come last, as they
 * were given.
 */
export function unitFigures(units: readonly Unit[]): UnitFigures[] {
  const told: (Omit<UnitFigures, 'rank'> & { figure: number })[] = [];
  const untold: UnitFigures[] = [];
  for (const { id, members: invited, players } of units) {
    const count = players.length;
    // Who has moved away since has still played for it.
    const members = Math.max(invited, count);
    const unnamed = players.filter(({ named }) => !named).length;
    if (count < FEWEST_PLAYERS) {
      const none = { share: null, mean: null, figure: null, rank: null };
      untold.push({ id, members, players: null, ...none });
      continue;
    }
    const share = Math.round((count / members) * 100);
    if (unnamed > 0 && unnamed < FEWEST_UNNAMED) {
      untold.push({ id, members, players: count, share, mean: null, figure: null, rank: null });
      continue;
    }
    const points = players.reduce((sum, player) => sum + player.points, 0);
    const mean = Math.round(points / count);
    const figure = Math.round((points / members) * 10) / 10;
    told.push({ id, members, players: count, share, mean, figure });
  }
  return [...ranked(told, (a, b) => b.figure - a.figure), ...untold];
}
