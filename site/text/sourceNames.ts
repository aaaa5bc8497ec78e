import type { SourceKind } from '../../cms/domain/ledger/ledgerEntry.ts';

/** Where an entry of the ledger comes from, as the learner reads it. */
export const sourceNames: Record<SourceKind, string> = {
  online: '线上学习',
  class: '课堂培训',
  field: '现场实境',
  quiz: '测验',
  adjustment: '调整',
};
