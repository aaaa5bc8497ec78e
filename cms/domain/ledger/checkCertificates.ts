import type { Breach } from './breach.ts';
import { recordDigest } from './recordDigest.ts';

/** A certificate as a proof reads it. */
export interface CertificateFact {
  learner: string;
  year: number;
  number: string;
  /** The last entry that it counts. */
  seq: number;
  /** The code of all entries up to that one, as it was issued: `recordDigest`. */
  digest: string;
}

/**
 * Proves that the entries which a certificate counts are those that stand in the ledger: whoever
 * has altered or deleted one in the database is found by the code that was printed.
 *
 * @param certificates of the learner's year
 */
export function checkCertificates(
  { learner, year }: Pick<Breach, 'learner' | 'year'>,
  entries: readonly { id: string; seq: number; units: number }[],
  certificates: readonly CertificateFact[],
): Breach[] {
  return certificates.flatMap(({ number, seq, digest }): Breach[] => {
    const found = recordDigest(entries.filter((entry) => entry.seq <= seq));
    if (found === digest) return [];
    const breach = { code: 'certificate-differs' as const, learner, year, entries: [] };
    return [
      {
        ...breach,
        expected: ['certified', { number, digest }],
        found: ['certified', { number, digest: found }],
      },
    ];
  });
}
