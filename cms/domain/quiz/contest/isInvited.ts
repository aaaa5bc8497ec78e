import { isMeantFor, type ContentAudience, type LearnerAudience } from '../../accounts/audience.ts';
import { hasRole, type Role } from '../../accounts/hasRole.ts';
import { worksOn } from '../../accounts/worksOn.ts';

interface Invitation {
  audience: readonly ContentAudience[];
  /** Whether it is for its layers alone. */
  restricted: boolean;
  /** The units it is for, with all below them; null: every unit. */
  units: readonly string[] | null;
}

/** Who plays: an account, and where it stands. */
export interface ContestPlayer {
  roles?: readonly Role[] | null;
  audience?: readonly LearnerAudience[] | null;
  joinedOn?: string | null;
  leftOn?: string | null;
  /** The own unit and all above it. */
  unitsAbove: ReadonlySet<string>;
}

/** Whether somebody can read the bank: whoever sees the keys doesn't compete. */
export const seesKeys = ({ roles }: Pick<ContestPlayer, 'roles'>): boolean =>
  hasRole({ roles }, 'editor', 'admin');

/**
 * Whether somebody may play in a season: a learner who works there that day, of its units and
 * layers, and not one of those who can look up the keys.
 *
 * @param day `YYYY-MM-DD` in Shanghai
 */
export const isInvited = (
  { audience, restricted, units }: Invitation,
  player: ContestPlayer,
  day: string,
): boolean =>
  hasRole(player, 'staff') &&
  !seesKeys(player) &&
  worksOn(player, day) &&
  (units === null || units.some((unit) => player.unitsAbove.has(unit))) &&
  (!restricted || isMeantFor(audience, player.audience ?? []));
