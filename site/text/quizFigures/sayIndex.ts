/** A figure of hundredths as the field writes it: 85.3 is 0.85. Nothing where there is none. */
export const sayIndex = (value: number | null): string | null =>
  value === null ? null : (value / 100).toFixed(2).replace('-', '−');
