/** A whole number from an address, kept between limits; `fallback` where it is none. */
export function wholeNumber(
  text: string | null,
  { min, max, fallback }: Record<'min' | 'max' | 'fallback', number>,
): number {
  const value = Number(text || Number.NaN);
  return Number.isInteger(value) ? Math.min(max, Math.max(min, value)) : fallback;
}
