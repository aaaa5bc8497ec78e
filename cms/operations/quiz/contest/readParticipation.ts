import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { subtree } from '../../../domain/accounts/orgTree.ts';
import { contestUnits, type ContestUnit } from '../../../domain/quiz/contest/contestUnits.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { User } from '../../../payload-types.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { OperationError } from '../../OperationError.ts';
import { contestScores } from '../../stores/contestScores.ts';
import { readMembers } from './readMembers.ts';
import { shownSeasons, type Season } from './shownSeasons.ts';

export interface Participation {
  season: Season;
  units: { id: string; name: string; isOwn: boolean; members: number; players: number }[];
}

/**
 * How many of the people in a trainer's care take part in each season, by the units right below
 * the own one; an admin sees the whole. Counts only: who played how is nobody else's.
 *
 * @throws OperationError 403 `forbidden`
 */
export async function readParticipation(
  payload: Payload,
  { viewer, now }: { viewer: User; now: Date },
): Promise<Participation[]> {
  const isAdmin = hasRole(viewer, 'admin');
  if (!isAdmin && !hasRole(viewer, 'trainer')) throw new OperationError(403, 'forbidden/contest');
  const [seasons, all] = await Promise.all([shownSeasons(payload), shownUnits(payload)]);
  const unit = viewer.unit ? idOf(viewer.unit) : null;
  const scope = new Set(isAdmin ? all.map(({ id }) => id) : unit ? subtree(all, unit) : []);
  const rows: ContestUnit[] = contestUnits(all.filter(({ id }) => scope.has(id)));
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const read = seasons.map(async (season) => {
    const [members, best] = await Promise.all([
      readMembers(payload, { season, now }),
      contestScores(payload, season.id),
    ]);
    const players = Map.groupBy(best, (run) => run.unit ?? '');
    const units = rows.map(({ id, isOwn, units }) => ({
      ...{ id, isOwn, name: names.get(id) ?? '' },
      members: units.reduce((sum, one) => sum + (members.get(one) ?? 0), 0),
      players: units.reduce((sum, one) => sum + (players.get(one)?.length ?? 0), 0),
    }));
    return { season, units: units.filter((line) => line.members > 0 || line.players > 0) };
  });
  return (await Promise.all(read)).filter(({ units }) => units.length > 0);
}
