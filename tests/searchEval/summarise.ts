import type { Verdict } from './verdictOf.ts';

/** How well the queries of one kind, or all, were answered: shares from 0 to 1. */
export interface Summary {
  kind: string;
  queries: number;
  /** one of the best answers came first, or among the first three */
  success1: number;
  success3: number;
  ndcg10: number;
  /** queries that found what they must not */
  noisy: number;
}

/** The least share of queries that must have a best answer among the first three. */
export const LEAST_SUCCESS_3 = 0.98;

const share = (parts: readonly number[]) =>
  parts.reduce((sum, part) => sum + part, 0) / parts.length;

function summaryOf(kind: string, verdicts: readonly Verdict[]): Summary {
  const within = (places: number) =>
    share(verdicts.map(({ place = Infinity }) => Number(place <= places)));
  return {
    kind,
    queries: verdicts.length,
    success1: within(1),
    success3: within(3),
    ndcg10: share(verdicts.flatMap(({ ndcg }) => ndcg ?? [])),
    noisy: verdicts.filter(({ noise }) => noise.length > 0).length,
  };
}

/** A summary of each kind, in their order, and of all. */
export function summarise(verdicts: readonly Verdict[]): { kinds: Summary[]; overall: Summary } {
  const byKind = Map.groupBy(verdicts, ({ judged }) => judged.kind);
  return {
    kinds: [...byKind].map(([kind, ofKind]) => summaryOf(kind, ofKind)),
    overall: summaryOf('all', verdicts),
  };
}
