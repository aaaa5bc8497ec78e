import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import type { LearnerAudience } from '../../../cms/domain/accounts/audience.ts';
import { hasLeft } from '../../../cms/domain/accounts/hasLeft.ts';
import type { Role } from '../../../cms/domain/accounts/hasRole.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { endedLogins } from '../../../cms/operations/accounts/endedLogins.ts';
import { loginIdOf } from '../../../cms/operations/accounts/loginIdOf.ts';
import { shownUnits } from '../../../cms/operations/accounts/shownUnits.ts';
import { signedInAs } from '../../../cms/operations/accounts/signedInAs.ts';
import type { User } from '../../../cms/payload-types.ts';

/** Who is signed in, as pages need it. */
export interface Viewer {
  id: string;
  name: string;
  staffNumber: string | null;
  roles: Role[];
  audience: LearnerAudience[];
  unit: { id: string; name: string } | null;
  /** The login's id, Payload's `sid`. */
  login: string;
  /** Somebody else has set the password: a new one comes first. */
  mustChangePassword: boolean;
  /** What the Local API checks access for. */
  user: User & { collection: 'users' };
}

/** Not all alike: those who came together need not all be looked up again together. */
const keptFor = () => 8_000 + Math.random() * 4_000;

/**
 * Signed-in accounts of the last seconds, by their token: a page with its beats costs one
 * look-up. Short enough that a changed role or a locked account is felt at once.
 */
const known = new LRUCache<string, Viewer, Payload>({
  max: 5_000,
  ttl: 10_000,
  fetchMethod: async (token, _, { context: payload, options }) => {
    options.ttl = keptFor();
    return look(payload, token);
  },
});

/**
 * The account a login cookie belongs to.
 *
 * @param token the value of Payload's login cookie
 * @returns null for a token that is unknown or expired, or whose login has ended, and for who has
 *   left
 */
export async function readViewer(
  payload: Payload,
  token: string,
  now: Date,
): Promise<Viewer | null> {
  const viewer = (await known.fetch(token, { context: payload })) ?? null;
  if (!viewer || hasLeft(viewer.user, dayOf(now))) return null;
  return (await endedLogins.has(payload, viewer.login, now)) ? null : viewer;
}

/**
 * The token goes to Payload as a header: that a form comes from this origin is checked in front,
 * and a link from elsewhere opens the page signed in.
 */
async function look(payload: Payload, token: string): Promise<Viewer | undefined> {
  const headers = new Headers({ authorization: `JWT ${token}` });
  const user = await signedInAs(payload, headers);
  return user?.collection === 'users' ? toViewer(payload, user) : undefined;
}

/** Forgets what is known of a token: after a change of the account. */
export function forgetViewer(token: string): void {
  known.delete(token);
}

async function toViewer(payload: Payload, user: Viewer['user']): Promise<Viewer> {
  const unitId = typeof user.unit === 'object' ? user.unit?.id : user.unit;
  const unit = unitId
    ? ((await shownUnits(payload)).find(({ id }) => id === unitId) ?? null)
    : null;
  return {
    id: String(user.id),
    name: user.name,
    staffNumber: user.staffNumber ?? null,
    roles: user.roles,
    audience: user.audience ?? [],
    unit: unit && { id: unit.id, name: unit.name },
    login: loginIdOf(user) ?? '',
    mustChangePassword: user.mustChangePassword ?? false,
    user,
  };
}
