/**
 * What makes an award happen once: with the learner, the source, the year it counts for and, after
 * a reversal, which time it is earned (design, ledger rule 3).
 *
 * @param nth 1 for the first; one more for each award of the source that was taken back
 */
export function awardKey(year: number, collection: string, id: string, nth = 1): string {
  const first = `award:${year}:${collection}:${id}`;
  return nth === 1 ? first : `${first}:${nth}`;
}
