import type { Payload } from 'payload';

import { unitsAbove } from '../../../domain/accounts/orgTree.ts';
import { idOf } from '../../../domain/idOf.ts';
import { isInvited, seesKeys } from '../../../domain/quiz/contest/isInvited.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { shownSeasons, type Season } from './shownSeasons.ts';

/** Whom seasons are asked for: where they stand decides. */
export type Player = Pick<User, 'id' | 'unit' | 'roles' | 'audience' | 'joinedOn' | 'leftOn'>;

/**
 * The seasons somebody may look at: those that invite them; to who looks after the bank, all.
 * The one that closes last comes first.
 */
export async function seasonsFor(
  payload: Payload,
  { player, now }: { player: Player; now: Date },
): Promise<(Season & { invited: boolean })[]> {
  const seasons = await shownSeasons(payload);
  if (seasons.length === 0) return [];
  const { unit, ...account } = player;
  const above = unit ? unitsAbove(await shownUnits(payload), idOf(unit)) : [];
  const reader = { ...account, unitsAbove: new Set(above) };
  const today = dayOf(now);
  return seasons
    .map((season) => ({ ...season, invited: isInvited(season, reader, today) }))
    .filter(({ invited }) => invited || seesKeys(player));
}
