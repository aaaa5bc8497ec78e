import type { Payload } from 'payload';

import type { Certificate, User } from '../../../payload-types.ts';
import { standingOf } from './standingOf.ts';

interface Wanted {
  actor: User;
  year: number;
  page: number;
  limit: number;
}

export interface CertificateInCare {
  certificate: Certificate;
  /** When it lost its force, milliseconds since 1970. */
  endedAt: number | null;
}

/** A year's certificates of the learners whose records somebody looks after, latest first, by the page. */
export async function certificatesInCare(
  payload: Payload,
  { actor, year, page, limit }: Wanted,
): Promise<{ certificates: CertificateInCare[]; total: number; totalPages: number }> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'certificates',
    where: { year: { equals: year } },
    ...{ user: actor, overrideAccess: false, depth: 0 },
    ...{ sort: '-at', page, limit },
  });
  const certificates = await Promise.all(
    docs.map(async (certificate) => ({
      certificate,
      endedAt: (await standingOf(payload, certificate)).endedAt,
    })),
  );
  return { certificates, total: totalDocs, totalPages };
}
