import type { CollectionBeforeChangeHook } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';
import { refuse } from '../refuse.ts';

/** A policy is never retroactive: one in force stays as it is, a new one starts after today. */
export const keepPastPolicies: CollectionBeforeChangeHook = ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context.seeding) return data;
  const today = dayOf(new Date());
  if (originalDoc && originalDoc.effectiveFrom <= today) {
    refuse(req, 409, 'policy-in-force');
  }
  if (typeof data.effectiveFrom === 'string' && data.effectiveFrom <= today) {
    refuse(req, 400, 'policy-retroactive');
  }
  return data;
};
