export type ShareProblem = 'policy-share-form';

/**
 * Why a number can't be a share of a policy: it is 1 % to 100 %, with at most one decimal.
 *
 * @param share 0.01 to 1, as stored
 * @returns null where it can
 */
export function shareProblem(share: unknown): ShareProblem | null {
  if (typeof share !== 'number' || !(share >= 0.01 && share <= 1)) return 'policy-share-form';
  const tenths = share * 1000;
  return Math.abs(tenths - Math.round(tenths)) < 1e-9 ? null : 'policy-share-form';
}
