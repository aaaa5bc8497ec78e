/** A staff number in a row of somebody's table; null where it can't be read. */
export interface ListedNumber {
  staffNumber: string | null;
  /** Whether it came as a number, which has no leading zeros. */
  numeric: boolean;
}

const withoutZeros = (number: string) => number.replace(/^0+/, '');

/**
 * Finds staff numbers that came as numbers and have probably lost their leading zeros: where the
 * platform, or the list itself, has the same with zeros before it.
 *
 * @param known the staff numbers of the platform
 * @returns by the number as it came, the one that it may have been
 */
export function lostZeros(
  list: readonly ListedNumber[],
  known: Iterable<string>,
): Map<string, string> {
  const listed = list.flatMap(({ staffNumber, numeric }) =>
    staffNumber !== null && !numeric ? [staffNumber] : [],
  );
  const exact = new Set(known);
  const padded = new Map(
    [...exact, ...listed]
      .filter((number) => number.startsWith('0'))
      .map((number) => [withoutZeros(number), number]),
  );
  return new Map(
    list.flatMap(({ staffNumber, numeric }) => {
      if (!numeric || staffNumber === null) return [];
      const other = padded.get(staffNumber);
      return other !== undefined && !exact.has(staffNumber) ? [[staffNumber, other] as const] : [];
    }),
  );
}
