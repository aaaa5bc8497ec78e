import type { Found } from './openLibrary.ts';
import type { Judged } from './readJudged.ts';

/** How well one query was answered. */
export interface Verdict {
  judged: Judged;
  found: Found;
  /** the place of the first of the best answers, from 1; undefined where it was not found */
  place: number | undefined;
  /** 0..1: how near the first ten are to the best order there is; undefined where nothing is right */
  ndcg: number | undefined;
  /** what was found that must not be, in words */
  noise: string[];
}

const DEPTH = 10;

/**
 * Normalised discounted cumulative gain of the first ten, with gains 2^grade − 1 (Burges et al.,
 * "Learning to Rank using Gradient Descent", 2005): 3 for a best answer, 1 for one that is fine.
 */
function ndcgOf({ best, also }: Judged, slugs: readonly string[]): number {
  const gainOf = (slug: string) => (best.includes(slug) ? 3 : also.includes(slug) ? 1 : 0);
  const sum = (gains: readonly number[]) =>
    gains.slice(0, DEPTH).reduce((total, gain, place) => total + gain / Math.log2(place + 2), 0);
  return sum(slugs.map(gainOf)) / sum([...best, ...also].map(gainOf));
}

/** Judges what a query found. A query that has no answer is answered well by keeping its bounds. */
export function verdictOf(judged: Judged, found: Found): Verdict {
  const { best, without, atMost = Infinity } = judged;
  const noise = without.filter((slug) => found.slugs.includes(slug)).map((slug) => `has ${slug}`);
  if (found.total > atMost) noise.push(`${found.total} found, at most ${atMost} asked for`);
  if (best.length === 0) {
    return { judged, found, place: noise.length === 0 ? 1 : undefined, ndcg: undefined, noise };
  }
  const at = found.slugs.findIndex((slug) => best.includes(slug));
  return {
    judged,
    found,
    place: at === -1 ? undefined : at + 1,
    ndcg: ndcgOf(judged, found.slugs),
    noise,
  };
}
