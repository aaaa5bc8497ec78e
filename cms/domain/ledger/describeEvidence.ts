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
  const evidence = isRecord(entry.evidence) ? entry.evidence : {};
  const parts = entry.kind === 'award' ? awarded(entry.sourceKind, evidence) : [];
  const reason = entry.reason?.trim();
  if (reason) parts.push(`原因：${reason}`);
  if (entry.byName) parts.push(`${entry.kind === 'award' ? '登记人' : '经办人'}：${entry.byName}`);
  return parts.join('，');
}

function awarded(source: SourceKind, evidence: Record<string, unknown>): string[] {
  const tell = (key: string, text: (value: number) => string): string[] => {
    const value = evidence[key];
    return typeof value === 'number' ? [text(value)] : [];
  };
  const halfDays = (place: string) => [
    ...tell('halfDays', (count) => `${place} ${count} 个半天`),
    ...(typeof evidence.place === 'string' && evidence.place ? [`地点 ${evidence.place}`] : []),
  ];
  switch (source) {
    case 'online':
      return [
        ...tell('activeSeconds', (seconds) => `有效学习 ${minutes(seconds)}`),
        ...tell('coverage', (share) => `已读 ${percent(share)}`),
        ...tell('score', (score) => `检查 ${score} 分`),
      ];
    case 'quiz':
      return [
        ...tell('score', (score) => `测验 ${score} 分`),
        ...tell('passShare', (share) => `${percent(share)} 合格`),
        ...tell('number', (number) => `第 ${number} 次作答`),
      ];
    case 'class':
      return halfDays('课堂');
    case 'field':
      return halfDays('实境');
    case 'adjustment':
      return [];
  }
}

/** Seconds as minutes and seconds, 6:40. */
function minutes(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Never more than was reached: 0.896 is 89%. */
const percent = (share: number): string => `${Math.floor(share * 100 + 1e-6)}%`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
