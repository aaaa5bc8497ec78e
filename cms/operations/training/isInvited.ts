import type { Payload } from 'payload';

import { unitsAbove } from '../../domain/accounts/orgTree.ts';
import { idOf } from '../../domain/idOf.ts';
import type { User } from '../../payload-types.ts';
import { shownUnits } from '../accounts/shownUnits.ts';
import type { PlannedClass } from './plannedClasses.ts';

/**
 * Whom a training asks to come: the people of its units and of those below, but for one whose
 * list names others only.
 *
 * @returns a test for trainings
 */
export async function isInvited(
  payload: Payload,
  learner: Pick<User, 'id' | 'unit'>,
): Promise<(training: Pick<PlannedClass, 'units' | 'attendees'>) => boolean> {
  const own = learner.unit ? unitsAbove(await shownUnits(payload), idOf(learner.unit)) : [];
  const above = new Set(own);
  return ({ units, attendees }) =>
    attendees.includes(learner.id) ||
    (attendees.length === 0 && units.some((unit) => above.has(unit)));
}
