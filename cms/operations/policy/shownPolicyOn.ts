import type { Payload } from 'payload';

import type { Policy } from '../../domain/policy/policy.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import { shownPolicies } from './shownPolicies.ts';

/**
 * The policy in force on a day, for showing. What is awarded is decided by `readPolicyOn`.
 *
 * @param day `YYYY-MM-DD` in Shanghai
 */
export async function shownPolicyOn(payload: Payload, day: string): Promise<Policy> {
  return policyOn(await shownPolicies(payload), day);
}
