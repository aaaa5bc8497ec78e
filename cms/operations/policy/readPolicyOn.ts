import type { Payload } from 'payload';

import type { Policy } from '../../domain/policy/policy.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import { readPolicies } from './readPolicies.ts';

/**
 * The policy in force on a day.
 *
 * @param day `YYYY-MM-DD` in Shanghai
 */
export async function readPolicyOn(payload: Payload, day: string): Promise<Policy> {
  return policyOn(await readPolicies(payload), day);
}
