import { APIError, type CollectionBeforeDeleteHook } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';

/** Entries name the policy they were made under; a version once in force is kept. */
export const refuseUsedPolicy: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const policy = await req.payload.findByID({ collection: 'training-policies', id, depth: 0 });
  if (policy.effectiveFrom <= dayOf(new Date())) {
    throw new APIError('已生效的政策不能删除', 409, undefined, true);
  }
};
