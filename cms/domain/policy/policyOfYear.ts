import type { Policy } from './policy.ts';
import { policyOn } from './policyOn.ts';

/**
 * The policy whose target counts in each year: the one in force on a day, or on a year's last
 * day once that is over.
 *
 * @param policies every version, in any order
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function policyOfYear(policies: readonly Policy[], today: string): (year: number) => Policy {
  return (year) => {
    const lastDay = `${year}-12-31`;
    return policyOn(policies, today < lastDay ? today : lastDay);
  };
}
