import { readEvidence } from '../../../domain/ledger/evidence.ts';
import { standingAwards } from '../../../domain/ledger/standingAwards.ts';
import type { CreditEntry } from '../../../payload-types.ts';

/** The awards that an attempt is the proof of, of its quiz or of an item it is the check of. */
export function provenEntries<
  T extends Pick<CreditEntry, 'id' | 'kind' | 'reverses' | 'sourceKind' | 'evidence'>,
>(entries: readonly T[], attempt: string): T[] {
  return standingAwards(entries).filter((entry) => {
    const evidence = readEvidence(entry);
    return (
      (evidence?.kind === 'quiz' || evidence?.kind === 'online') && evidence.attempt === attempt
    );
  });
}
