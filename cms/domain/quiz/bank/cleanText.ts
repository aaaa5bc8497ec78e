/**
 * A text of the bank as every format can carry it: lines end with `\n`, nothing around it, no
 * control characters and none of those that stand for no character.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g, '')
    .trim();
}
