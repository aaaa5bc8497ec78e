import { readEvidence, type ToldEvidence } from './evidence.ts';
import type { EntryKind, SourceKind } from './ledgerEntry.ts';

/** What the sentence is made from; a stored entry has it all. */
export interface EvidencedEntry {
  kind: EntryKind;
  sourceKind: SourceKind;
  evidence?: unknown;
  reason?: string | null;
  byName?: string | null;
}

/**
 * What earned an entry, or why and by whom it was made, in one Chinese sentence without a full
 * stop: 有效学习 6:40，已读 96%，检查 100 分.
 *
 * @returns an empty text where the entry tells nothing
 */
export function describeEvidence(entry: EvidencedEntry): string {
  const evidence = entry.kind === 'award' ? readEvidence(entry) : null;
  const parts = evidence ? awarded(evidence) : [];
  const reason = entry.reason?.trim();
  if (reason) parts.push(`原因：${reason}`);
  if (entry.byName) parts.push(`${entry.kind === 'award' ? '登记人' : '经办人'}：${entry.byName}`);
  return parts.join('，');
}

function awarded(evidence: ToldEvidence): string[] {
  switch (evidence.kind) {
    case 'online':
      return [
        ...tell(evidence.activeSeconds, (seconds) => `有效学习 ${minutes(seconds)}`),
        ...tell(evidence.coverage, (share) => `已读 ${percent(share)}`),
        ...tell(evidence.score, (score) => `检查 ${score} 分`),
      ];
    case 'quiz':
      return [
        ...tell(evidence.score, (score) => `测验 ${score} 分`),
        ...tell(evidence.passShare, (share) => `${percent(share)} 合格`),
        ...tell(evidence.number, (number) => `第 ${number} 次作答`),
      ];
    case 'class':
    case 'field': {
      const place = evidence.kind === 'class' ? '课堂' : '实境';
      return [
        ...tell(evidence.halfDays, (count) => `${place} ${count} 个半天`),
        ...(evidence.place ? [`地点 ${evidence.place}`] : []),
      ];
    }
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
