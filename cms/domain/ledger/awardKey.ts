/**
 * What makes an award happen once: with the learner, the source and the year it counts for
 * (design, ledger rule 3).
 */
export function awardKey(year: number, collection: string, id: string): string {
  return `award:${year}:${collection}:${id}`;
}
