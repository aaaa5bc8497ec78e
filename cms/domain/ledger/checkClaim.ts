import { CLAIMS, claimKey } from './claim.ts';
import type { Finding } from './finding.ts';
import type { LedgerFacts, LedgerRow } from './ledgerFacts.ts';
import type { Phrase } from './phrase.ts';

/**
 * Whether an adjustment that names a claim has what that learner was granted, and once: the
 * claim's own key. One that was cut off does not know yet what it brought.
 */
export function* checkClaim(entry: LedgerRow, { claims }: LedgerFacts): Iterable<Finding> {
  const { kind, key, units, learner, year, sourceCollection, sourceId } = entry;
  if (kind !== 'adjustment' || sourceCollection !== CLAIMS) return;
  const id = sourceId ?? '';
  const claim = claims.get(id);
  if (claim?.learner !== learner) {
    const found: Phrase = claim ? ['of-another-learner'] : id || ['not-told'];
    yield { code: 'claim-missing', expected: ['own-claim'], found };
    return;
  }
  if (key !== claimKey(id)) yield { code: 'key-form', expected: claimKey(id), found: key };
  const { granted, grantedUnits, allowedUnits } = claim;
  const right = grantedUnits === null ? units <= allowedUnits : units === grantedUnits;
  if (granted && right && claim.year === year) return;
  yield {
    code: 'claim-differs',
    expected: ['granted', { granted, year: claim.year, units: grantedUnits ?? allowedUnits }],
    found: ['granted', { granted: true, year, units }],
  };
}
