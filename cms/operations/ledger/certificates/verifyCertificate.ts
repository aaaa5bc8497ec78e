import type { Payload, Where } from 'payload';

import { readCertificateAsked } from '../../../domain/ledger/certificateNumber.ts';
import { maskedName } from '../../../domain/ledger/maskedName.ts';
import type { Certificate } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { standingOf } from './standingOf.ts';

/** What anybody may know of a certificate. Units are hundredths of 学时. */
export interface VerifiedCertificate {
  valid: boolean;
  /** Masked. */
  name: string;
  year: number;
  number: string;
  /** Certified. */
  units: number;
  /** What the ledger has of that year today. */
  ledgerUnits: number;
  /** ISO 8601. */
  issuedAt: string;
  /** Since when it holds no more. Absent where it holds, and where the ledger has been altered. */
  revokedAt?: string;
}

/**
 * Whether a certificate holds, for whoever has its number or its code.
 *
 * @param asked number or code as typed, scanned or pasted
 * @throws OperationError 404 `certificate-unknown`
 */
export async function verifyCertificate(
  payload: Payload,
  asked: string,
): Promise<VerifiedCertificate> {
  const certificate = await find(payload, asked);
  const { endedAt, sound, ledgerUnits } = await standingOf(payload, certificate);
  return {
    valid: endedAt === null && sound,
    name: maskedName(certificate.name),
    year: certificate.year,
    number: certificate.number,
    units: certificate.earnedUnits,
    ledgerUnits,
    issuedAt: new Date(certificate.at).toISOString(),
    ...(endedAt !== null && { revokedAt: new Date(endedAt).toISOString() }),
  };
}

async function find(payload: Payload, asked: string): Promise<Certificate> {
  const read = readCertificateAsked(asked);
  if (read === 'mistyped') throw new OperationError(404, 'certificate-unknown/mistyped');
  if (read === null) throw new OperationError(404, 'certificate-unknown');
  const where: Where =
    'number' in read ? { number: { equals: read.number } } : { code: { equals: read.code } };
  const found = await payload.db.findOne<Certificate>({ collection: 'certificates', where });
  if (!found) throw new OperationError(404, 'certificate-unknown');
  return found;
}
