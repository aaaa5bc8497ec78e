import { readEvidence } from '../ledger/evidence.ts';
import type { EntryKind, SourceKind } from '../ledger/ledgerEntry.ts';

interface Entry {
  id: string;
  kind: EntryKind;
  /** ISO instant. */
  at: string;
  sourceKind: SourceKind;
  sourceCollection?: string | null;
  sourceId?: string | null;
  reverses?: string | null;
  evidence?: unknown;
}

/**
 * When what a quiz had earned was last taken back: its own hours, or those of an item whose check
 * it was. Attempts from before it have had their use.
 *
 * @param entries the reversals of a learner's year, with what they take back
 * @param attempts ids of the learner's attempts at the quiz
 * @returns milliseconds since 1970; null where nothing was taken back
 */
export function quizFreedAt(
  entries: readonly Entry[],
  { quiz, attempts }: { quiz: string; attempts: ReadonlySet<string> },
): number | null {
  const instants = entries.flatMap(({ reverses, at }) => {
    const award = entries.find(({ id, kind }) => id === reverses && kind === 'award');
    if (!award) return [];
    const own = award.sourceCollection === 'quizzes' && award.sourceId === quiz;
    const evidence = readEvidence(award);
    const checked = evidence?.kind === 'online' && attempts.has(evidence.attempt ?? '');
    return own || checked ? [new Date(at).getTime()] : [];
  });
  return instants.length > 0 ? Math.max(...instants) : null;
}
