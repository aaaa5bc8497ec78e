import type { Payload } from 'payload';

import { checkCertificates } from '../../../domain/ledger/checkCertificates.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { Certificate } from '../../../payload-types.ts';
import { readEntries } from '../readEntries.ts';

/** Whether a certificate of a learner's year counts other entries than the ledger has, both read anew. */
export async function isCertificateAltered(
  payload: Payload,
  { learner, year }: { learner: string; year: number },
): Promise<boolean> {
  const { docs } = await payload.db.find<Certificate>({
    collection: 'certificates',
    where: { learner: { equals: learner }, year: { equals: year } },
    pagination: false,
    limit: 0,
  });
  const entries = await readEntries(payload, { learner, year });
  const certificates = docs.map((one) => ({ ...one, learner: idOf(one.learner) }));
  return checkCertificates({ learner, year }, entries, certificates).length > 0;
}
