import type { Payload } from 'payload';

import { subtree } from '../../../domain/accounts/orgTree.ts';
import type { JointList, ListedMatter } from '../../../domain/appeals/jointMinutes.ts';
import type { Appeal, User } from '../../../payload-types.ts';
import { readOrgUnits } from '../../accounts/readOrgUnits.ts';
import { readJointMeeting } from '../readJointMeeting.ts';
import { NEVER_DUE } from '../rowOf.ts';

/** As much of a matter as two lines hold. */
const SHOWN = 60;

interface Freezing {
  actor: Pick<User, 'id'>;
  unit: string;
  now: Date;
}

/**
 * The list of a unit's joint meeting as it stands now, to be kept with its minutes: of what the
 * officer sees that which is the unit's or below; at the top what names no unit as well.
 *
 * @throws OperationError 403 `forbidden/officer`
 */
export async function frozenList(
  payload: Payload,
  { actor, unit, now }: Freezing,
): Promise<JointList> {
  const [meeting, units] = await Promise.all([
    readJointMeeting(payload, { actor, now }),
    readOrgUnits(payload),
  ]);
  const below = new Set<string | null>(subtree(units, unit));
  if (units.some(({ id, parent }) => id === unit && parent === null)) below.add(null);
  const ours = (one: { unit?: string | null }) => below.has(one.unit ?? null);
  return {
    overdue: meeting.overdue.filter(ours).map(listed),
    across: meeting.across.filter(ours).map(listed),
    frequent: meeting.frequent.filter(ours),
  };
}

function listed({ id, category, unit, text, due }: Appeal): ListedMatter {
  const signs = [...text.replaceAll(/\s+/g, ' ')];
  return {
    ...{ number: id, category, unit: unit ?? null, due: due >= NEVER_DUE ? null : due },
    text: signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : signs.join(''),
  };
}
