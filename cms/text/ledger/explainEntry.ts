import type { SourceKind } from '../../domain/ledger/ledgerEntry.ts';
import type { Language } from '../language.ts';
import { policyWords } from '../policy/policyWords.ts';
import { describeEvidence, type EvidencedEntry } from './describeEvidence.ts';
import { ledgerWords } from './ledgerWords.ts';

const clauses = {
  online: 'bands',
  quiz: 'quiz',
  class: 'halfDay',
  field: 'halfDay',
  adjustment: null,
} as const satisfies Record<SourceKind, string | null>;

/**
 * Why an entry has its units, in one sentence: the policy's clause and version that decided them
 * and what earned it, or by whom and why it was corrected.
 */
export function explainEntry(
  language: Language,
  entry: EvidencedEntry & { policy: string },
): string {
  const { clause, kinds } = ledgerWords[language];
  const { rules } = policyWords[language].changes;
  const told = describeEvidence(language, entry);
  const rule = entry.kind === 'award' ? clauses[entry.sourceKind] : null;
  return clause(entry.policy, rule ? rules[rule] : kinds[entry.kind], told);
}
