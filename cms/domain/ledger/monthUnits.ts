export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Month = (typeof MONTHS)[number];

/** The property of a stored year that holds a month's sum. */
export const monthField = (month: Month) => `month${month}Units` as const;

/**
 * The hours of each month of a year, by the day they are entered for: the parts of the year's sum.
 *
 * @param entries of one year, with their day `YYYY-MM-DD`
 * @returns units by `monthField`
 */
export function monthUnits(
  entries: Iterable<{ day: string; units: number }>,
): Record<ReturnType<typeof monthField>, number> {
  const sums = MONTHS.map(() => 0);
  for (const { day, units } of entries) {
    const place = Number(day.slice(5, 7)) - 1;
    sums[place] = (sums[place] ?? 0) + units;
  }
  return Object.fromEntries(
    MONTHS.map((month) => [monthField(month), sums[month - 1] ?? 0]),
  ) as Record<ReturnType<typeof monthField>, number>;
}
