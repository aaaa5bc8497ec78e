/**
 * Differences in a filled-in text that can be told not to matter: full-width and half-width,
 * capitals, spaces, a full stop at the end; Chinese and Western punctuation, traditional and
 * simplified characters, numerals in characters and in digits.
 */
export const LENIENCIES = [
  'width',
  'case',
  'spaces',
  'fullStop',
  'punctuation',
  'traditional',
  'numerals',
] as const;
export type Leniency = (typeof LENIENCIES)[number];

/** What makes no difference unless a question says otherwise. */
export const USUAL_LENIENCY: readonly Leniency[] = ['width', 'case', 'spaces', 'fullStop'];

/**
 * The differences that don't matter to a question of the bank.
 *
 * @param switches of one that was written before there were any: none
 */
export const leniencyOf = (
  switches: Partial<Record<Leniency, boolean | null>> | null | undefined,
): Leniency[] => LENIENCIES.filter((one) => switches?.[one] ?? USUAL_LENIENCY.includes(one));
