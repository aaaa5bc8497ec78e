import type { CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';

import { defaultPolicy } from '../../domain/policy/defaultPolicy.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { policyProblem } from '../../domain/policy/policyProblem.ts';
import { readPolicies } from '../../operations/policy/readPolicies.ts';
import type { TrainingPolicy } from '../../payload-types.ts';
import { refuse } from '../refuse.ts';

const units = z.number();
const ofUnits = z.array(z.object({ units }));

/** The fields that the rules compare. */
const compared = z.object({
  version: z.string(),
  effectiveFrom: z.string(),
  targetUnits: units,
  targets: ofUnits,
  bands: ofUnits,
  quizUnits: units,
  halfDayUnits: units,
  dailyCapUnits: units,
});

/** A version that contradicts itself or another one is refused before it can do harm. */
export const refuseUnsoundPolicy: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context.seeding) return data;
  const given = { ...originalDoc, ...data } as TrainingPolicy;
  const { targets, claimCapUnits } = given;
  const policy: Policy = {
    ...given,
    targets: targets ?? [],
    claimCapUnits: claimCapUnits ?? defaultPolicy.claimCapUnits,
  };
  // Payload checks fields after this hook, and names what is missing.
  if (!compared.safeParse(policy).success) return data;
  const known = await readPolicies(req.payload);
  const others = known.filter(({ version }) => version !== (originalDoc?.version ?? null));
  const problem = policyProblem(policy, others);
  if (problem) refuse(req, 400, ...problem);
  return data;
};
