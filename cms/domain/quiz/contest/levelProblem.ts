/** Nobody can get more right than is asked. */
export const levelProblem = (
  need: number | null | undefined,
  count: number | null | undefined,
): 'level-needs-more' | null =>
  typeof need === 'number' && typeof count === 'number' && need > count ? 'level-needs-more' : null;
