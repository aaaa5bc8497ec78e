/** Reading speed for Chinese prose, characters a minute (design: "characters ÷ 400 a minute"). */
const CHARACTERS_A_MINUTE = 400;

/** The shortest nominal time, so that an item of one line still has one. */
const LEAST_MINUTES = 0.1;

/**
 * The nominal reading time of a text.
 *
 * @param text plain text; white space does not count
 * @returns minutes, to two decimals
 */
export function nominalMinutes(text: string): number {
  const characters = [...text.replace(/\s/g, '')].length;
  return Math.max(LEAST_MINUTES, Math.round((characters / CHARACTERS_A_MINUTE) * 100) / 100);
}
