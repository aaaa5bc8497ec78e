/**
 * A score, a weight or points as they are shown: 92.35; no decimals where there are none.
 *
 * @param hundredths whole
 */
export const formatScore = (hundredths: number): string => String(hundredths / 100);
