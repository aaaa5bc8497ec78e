import type { EntryKind, SourceKind } from '../../../domain/ledger/ledgerEntry.ts';

/** Where an entry comes from, on paper. */
export const sourceLabels: Record<SourceKind, string> = {
  online: '线上学习',
  class: '课堂培训',
  field: '现场实境',
  quiz: '测验',
  adjustment: '调整',
};

/** What an entry does, on paper. */
export const kindLabels: Record<EntryKind, string> = {
  award: '记入',
  reversal: '冲销',
  adjustment: '调整',
};
