import { APIError, type CollectionBeforeChangeHook } from 'payload';

import { policyProblem } from '../../domain/policy/policyProblem.ts';
import { readPolicies } from '../../operations/readPolicies.ts';

/** A version that contradicts itself or another one is refused before it can do harm. */
export const refuseUnsoundPolicy: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context.seeding) return data;
  const policy = { ...originalDoc, ...data };
  const known = await readPolicies(req.payload);
  const others = known.filter(({ version }) => version !== (originalDoc?.version ?? null));
  const problem = policyProblem({ ...policy, targets: policy.targets ?? [] }, others);
  if (problem) throw new APIError(problem, 400, undefined, true);
  return data;
};
