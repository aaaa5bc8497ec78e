import type { Payload } from 'payload';

import type { ContestConsent } from '../../../payload-types.ts';
import { seasonOf } from './seasonOf.ts';
import type { Player } from './seasonsFor.ts';

interface Consent {
  player: Player;
  season: string;
  named: boolean;
  now: Date;
}

/**
 * Puts somebody's name on a season's board, or takes it off, also when the season is over. The
 * row is unique with learner and season; what was said last stands.
 *
 * @throws OperationError as `seasonOf`
 */
export async function nameOnBoard(
  payload: Payload,
  { player, season, named, now }: Consent,
): Promise<void> {
  await seasonOf(payload, { player, season, now });
  const learner = player.id;
  const where = { learner: { equals: learner }, season: { equals: season } };
  const set = async () => {
    const row = await payload.db.findOne<ContestConsent>({ collection: 'contest-consents', where });
    if (!row) return false;
    await payload.db.updateOne({ collection: 'contest-consents', id: row.id, data: { named } });
    return true;
  };
  if (await set()) return;
  try {
    const data = { learner, season, named };
    await payload.db.create({ collection: 'contest-consents', data });
  } catch (error) {
    // Said on two devices at once: the row is there by now.
    if (!(await set())) throw error;
  }
}
