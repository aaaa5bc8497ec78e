import { defaultPolicy } from './defaultPolicy.ts';
import type { Policy } from './policy.ts';

/**
 * The policy in force on a day: of those effective by then, the one that took effect last.
 *
 * @param policies every version, in any order
 * @param day `YYYY-MM-DD` in Shanghai
 * @returns the version in force, or the default policy where none is yet
 */
export function policyOn(policies: readonly Policy[], day: string): Policy {
  return policies
    .filter((policy) => policy.effectiveFrom <= day)
    .reduce(
      (latest, policy) => (policy.effectiveFrom >= latest.effectiveFrom ? policy : latest),
      defaultPolicy,
    );
}
