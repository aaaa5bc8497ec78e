import type { Policy } from '../policy/policy.ts';
import { standingAt, type TargetChange } from '../policy/targetChange.ts';
import { yearTarget } from '../policy/yearTarget.ts';
import type { Bar } from './certificateEnd.ts';

interface Issued {
  year: number;
  targetUnits: number;
  /** When it was issued, milliseconds since 1970. */
  at: number;
}

interface Known {
  account: Parameters<typeof yearTarget>[0]['account'];
  /** All of the learner, those taken back too. */
  changes: readonly TargetChange[];
  /** The policy of each year as it was when the certificate was issued. */
  policyOf: (year: number) => Policy;
}

/**
 * How the target of a certificate has changed since it was issued. A new policy, another layer or
 * other days of work change nothing: what was asked for then has been done. But an exemption or
 * extension that is taken back was wrong from the start, as hours that are reversed: the target
 * it rested on rises by what it had taken off.
 */
export function certificateBars({ year, targetUnits, at }: Issued, known: Known): Bar[] {
  const { account, policyOf } = known;
  const then = standingAt(known.changes, at);
  const targetWith = (changes: readonly TargetChange[]) =>
    yearTarget({ year, account, changes, policyOf }).units;
  return then.flatMap(({ revokedAt }) =>
    revokedAt
      ? [
          {
            from: revokedAt,
            units: targetUnits + targetWith(standingAt(then, revokedAt)) - targetWith(then),
          },
        ]
      : [],
  );
}
