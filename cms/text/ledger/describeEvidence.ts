import { readEvidence, type ToldEvidence } from '../../domain/ledger/evidence.ts';
import type { EntryKind, SourceKind } from '../../domain/ledger/ledgerEntry.ts';
import type { Language } from '../language.ts';
import { ledgerWords } from './ledgerWords.ts';
import { slotNames } from './slotNames.ts';

/** What the sentence is made from; a stored entry has it all. */
export interface EvidencedEntry {
  kind: EntryKind;
  sourceKind: SourceKind;
  evidence?: unknown;
  reason?: string | null;
  byName?: string | null;
  bars?: boolean | null;
}

/**
 * What earned an entry, or why and by whom it was made, in one sentence without a full stop:
 * 有效学习 6:40，已读 96%，检查 100 分.
 *
 * @returns an empty text where the entry tells nothing
 */
export function describeEvidence(language: Language, entry: EvidencedEntry): string {
  const words = ledgerWords[language].proof;
  const evidence = entry.kind === 'award' ? readEvidence(entry) : null;
  const parts = evidence ? awarded(language, evidence) : [];
  const reason = entry.reason?.trim();
  if (reason) parts.push(words.reason(reason));
  if (entry.bars) parts.push(words.bars);
  if (entry.byName) {
    const by = entry.kind === 'award' ? words.recordedBy : words.correctedBy;
    parts.push(by(entry.byName));
  }
  return words.joined(parts);
}

function awarded(language: Language, evidence: ToldEvidence): string[] {
  const words = ledgerWords[language].proof;
  switch (evidence.kind) {
    case 'online':
      return [
        ...tell(evidence.activeSeconds, (seconds) => words.active(minutes(seconds))),
        ...tell(evidence.coverage, (share) => words.seen(percent(share))),
        ...tell(evidence.score, words.check),
      ];
    case 'quiz':
      return [
        ...tell(evidence.score, words.quiz),
        ...tell(evidence.passShare, (share) => words.passMark(percent(share))),
        ...tell(evidence.number, words.attempt),
      ];
    case 'class':
    case 'field':
      return [
        ...(evidence.slots
          ? [words.slots[evidence.kind](slotNames(language, evidence.slots))]
          : tell(evidence.halfDays, words.halfDays[evidence.kind])),
        ...(evidence.place ? [words.place(evidence.place)] : []),
      ];
  }
}

const tell = (value: number | null | undefined, text: (value: number) => string): string[] =>
  typeof value === 'number' ? [text(value)] : [];

/** Seconds as minutes and seconds, 6:40. */
function minutes(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Never more than was reached: 0.896 is 89%. */
const percent = (share: number): string => `${Math.floor(share * 100 + 1e-6)}%`;
