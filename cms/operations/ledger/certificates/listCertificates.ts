import type { Payload } from 'payload';

import { readCertificates } from './readCertificates.ts';
import { standingOf } from './standingOf.ts';

/** A certificate as its owner and those who look after them are told of it. */
export interface ListedCertificate {
  number: string;
  code: string;
  /** When it was issued, and when it lost its force; milliseconds since 1970. */
  at: number;
  endedAt: number | null;
}

/** The certificates of a learner's year, newest first, each with whether it holds. */
export async function listCertificates(
  payload: Payload,
  of: { learner: string; year: number },
): Promise<ListedCertificate[]> {
  const certificates = await readCertificates(payload, of);
  return Promise.all(
    certificates.map(async (certificate) => {
      const { number, code, at } = certificate;
      return { number, code, at, endedAt: (await standingOf(payload, certificate)).endedAt };
    }),
  );
}
