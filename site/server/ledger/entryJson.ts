import type { CreditEntry } from '../../../cms/payload-types.ts';

/** A ledger entry as the outside sees it. */
export function entryJson(entry: CreditEntry) {
  return {
    id: entry.id,
    kind: entry.kind,
    units: entry.units,
    source: {
      kind: entry.sourceKind,
      ...(entry.sourceCollection ? { collection: entry.sourceCollection } : {}),
      ...(entry.sourceId ? { id: entry.sourceId } : {}),
      title: entry.sourceTitle,
    },
    at: entry.at,
    day: entry.day,
    policy: entry.policy,
    ...(entry.reason ? { reason: entry.reason } : {}),
    ...(entry.byName ? { by: entry.byName } : {}),
    ...(entry.reverses ? { reverses: entry.reverses } : {}),
    ...(entry.bars ? { bars: true } : {}),
    ...(entry.evidence ? { evidence: entry.evidence } : {}),
  };
}
