import type { Payload } from 'payload';

import { unitsAbove } from '../../domain/accounts/orgTree.ts';
import { idOf } from '../../domain/idOf.ts';
import { invites } from '../../domain/training/invites.ts';
import type { User } from '../../payload-types.ts';
import { shownUnits } from '../accounts/shownUnits.ts';
import type { PlannedClass } from './plannedClasses.ts';

/**
 * Whom a training asks to come, by the units as they are now.
 *
 * @returns a test for trainings
 */
export async function isInvited(
  payload: Payload,
  learner: Pick<User, 'id' | 'unit'>,
): Promise<(training: Pick<PlannedClass, 'units' | 'attendees'>) => boolean> {
  const own = learner.unit ? unitsAbove(await shownUnits(payload), idOf(learner.unit)) : [];
  const above = new Set(own);
  return (training) => invites(training, { id: learner.id, above });
}
