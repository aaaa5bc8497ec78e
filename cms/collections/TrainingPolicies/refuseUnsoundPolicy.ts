import type { CollectionBeforeChangeHook } from 'payload';

import type { Policy } from '../../domain/policy/policy.ts';
import { policyProblem } from '../../domain/policy/policyProblem.ts';
import { readPolicies } from '../../operations/policy/readPolicies.ts';
import type { TrainingPolicy } from '../../payload-types.ts';
import { refuse } from '../refuse.ts';

/** A version that contradicts itself or another one is refused before it can do harm. */
export const refuseUnsoundPolicy: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context.seeding) return data;
  const given = { ...originalDoc, ...data } as TrainingPolicy;
  const policy: Policy = { ...given, targets: given.targets ?? [] };
  const known = await readPolicies(req.payload);
  const others = known.filter(({ version }) => version !== (originalDoc?.version ?? null));
  const problem = policyProblem(policy, others);
  if (problem) refuse(req, 400, ...problem);
  return data;
};
