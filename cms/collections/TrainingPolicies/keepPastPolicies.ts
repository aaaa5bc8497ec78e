import { APIError, type CollectionBeforeChangeHook } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';

/** A policy is never retroactive: one in force stays as it is, a new one starts after today. */
export const keepPastPolicies: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  if (context.seeding) return data;
  const today = dayOf(new Date());
  if (originalDoc && originalDoc.effectiveFrom <= today) {
    throw new APIError('已生效的政策不能修改，请新建一个版本', 409, undefined, true);
  }
  if (typeof data.effectiveFrom === 'string' && data.effectiveFrom <= today) {
    throw new APIError('生效日必须晚于今天：政策不能追溯', 400, undefined, true);
  }
  return data;
};
