import type { Payload } from 'payload';

import { certificateBars } from '../../../domain/ledger/certificateBars.ts';
import { certificateEnd } from '../../../domain/ledger/certificateEnd.ts';
import { recordDigest } from '../../../domain/ledger/recordDigest.ts';
import { totals, type Totals } from '../../../domain/ledger/totals.ts';
import { idOf } from '../../../domain/idOf.ts';
import { policyOfYear } from '../../../domain/policy/policyOfYear.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { Certificate, User } from '../../../payload-types.ts';
import { readPolicies } from '../../policy/readPolicies.ts';
import { readTargetChanges } from '../../policy/readTargetChanges.ts';
import { readEntries } from '../readEntries.ts';

export interface CertificateStanding {
  /** When it lost its force, milliseconds since 1970; null where it never did. */
  endedAt: number | null;
  /** Whether the entries it counts are those in the ledger, unaltered. */
  sound: boolean;
  /** The hours it certifies, by source. */
  certified: Totals;
  /** What the ledger has of that year today. */
  ledgerUnits: number;
}

/** Whether a certificate holds, by the ledger as it is at this moment and by nothing kept beside it. */
export async function standingOf(
  payload: Payload,
  certificate: Certificate,
): Promise<CertificateStanding> {
  const { year, seq, digest } = certificate;
  const learner = idOf(certificate.learner);
  const [entries, changes] = await Promise.all([
    readEntries(payload, { learner, year }),
    readTargetChanges(payload, learner),
  ]);
  const counted = entries.filter((entry) => entry.seq <= seq);
  // Few are: their policies and accounts are read for these alone.
  const bars = changes.some(({ at, revokedAt }) => at <= certificate.at && revokedAt)
    ? certificateBars(certificate, {
        ...{ changes, account: await readAccount(payload, learner) },
        policyOf: policyOfYear(await readPolicies(payload), dayOf(new Date(certificate.at))),
      })
    : [];
  const end = certificateEnd(certificate, entries, bars);
  return {
    // What came between its reading of the ledger and its own insert ended it at once.
    endedAt: end === null ? null : Math.max(end, certificate.at),
    sound: recordDigest(counted) === digest,
    certified: totals(counted),
    ledgerUnits: totals(entries).earnedUnits,
  };
}

async function readAccount(
  payload: Payload,
  id: string,
): Promise<Pick<User, 'audience' | 'joinedOn' | 'leftOn'>> {
  const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } }); // prettier-ignore
  return user ?? {};
}
