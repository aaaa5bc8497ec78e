import type { Payload } from 'payload';

import { defaultPolicy } from '../../domain/policy/defaultPolicy.ts';
import type { Policy } from '../../domain/policy/policy.ts';

/** Every version of the training policy, as plain rules. */
export async function readPolicies(payload: Payload): Promise<Policy[]> {
  const { docs } = await payload.find({
    collection: 'training-policies',
    depth: 0,
    pagination: false,
  });
  return docs.map((doc) => ({
    version: doc.version,
    effectiveFrom: doc.effectiveFrom,
    targetUnits: doc.targetUnits,
    targets: (doc.targets ?? []).map(({ audience, units }) => ({ audience, units })),
    bands: doc.bands,
    quizUnits: doc.quizUnits,
    halfDayUnits: doc.halfDayUnits,
    dailyCapUnits: doc.dailyCapUnits,
    // Versions from before there were claims name none.
    claimCapUnits: doc.claimCapUnits ?? defaultPolicy.claimCapUnits,
    activeShare: doc.activeShare,
    coverageShare: doc.coverageShare,
    passShare: doc.passShare,
  }));
}
