import type { Payload } from 'payload';

import { CLAIMS, claimKey } from '../../domain/ledger/claim.ts';
import { claimRoom } from '../../domain/ledger/claimRoom.ts';
import { idOf } from '../../domain/idOf.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import type { Claim } from '../../payload-types.ts';
import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { appendEntry } from './appendEntry.ts';

const { claims: told } = ledgerWords[DEFAULT_LANGUAGE];

/**
 * Enters what a claim was granted. Safe to repeat and by any number of servers: the entry's key is
 * the claim's own, one that stands is only looked at, and one that was reversed stays so. The
 * year's cap is decided where the learner's entries stand still, so that two claims granted at
 * once don't both take its last hours.
 *
 * @returns the units entered; 0 where another claim has taken the cap's last
 * @throws OperationError 409 `year-closed`
 */
export async function settleClaim(
  payload: Payload,
  { claim, now }: { claim: Claim; now: Date },
): Promise<number> {
  const { id, course, provider, day, year, decidedBy } = claim;
  const key = claimKey(id);
  const policy = policyOn(await readPolicies(payload), day);
  const entry = await appendEntry(payload, {
    learner: idOf(claim.learner),
    year,
    now,
    decide: (entries) => {
      const standing = entries.find((other) => other.key === key);
      if (standing) return { settled: standing };
      const units = Math.min(claim.allowedUnits ?? 0, claimRoom(entries, policy.claimCapUnits));
      if (units <= 0) return { settled: null };
      return {
        ...{ key, kind: 'adjustment', units, day, at: now.toISOString() },
        by: decidedBy ? idOf(decidedBy) : null,
        byName: claim.decidedByName ?? null,
        ...{ sourceKind: 'adjustment', sourceCollection: CLAIMS, sourceId: id },
        sourceTitle: course,
        policy: policy.version,
        reason: told.reason({ provider, words: claim.words ?? '' }),
      };
    },
  });
  const grantedUnits = entry?.units ?? 0;
  await compareAndSet(payload, CLAIMS, [
    { id, expect: { state: 'granted' }, set: { settled: true, grantedUnits } },
  ]);
  return grantedUnits;
}
