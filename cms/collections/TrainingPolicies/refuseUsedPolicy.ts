import type { CollectionBeforeDeleteHook } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';
import { refuse } from '../refuse.ts';

/** Entries name the policy they were made under; a version once in force is kept. */
export const refuseUsedPolicy: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const policy = await req.payload.findByID({ collection: 'training-policies', id, depth: 0 });
  if (policy.effectiveFrom <= dayOf(new Date())) {
    refuse(req, 409, 'policy-used');
  }
};
