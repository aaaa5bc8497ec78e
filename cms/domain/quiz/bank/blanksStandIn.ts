import { cleanText } from './cleanText.ts';
import { BLANK_MARKS } from './markedParts.ts';

/** One answer that stands for those of several blanks, where a format has one blank only. */
export const blanksStandIn = (blanks: readonly (readonly string[])[]): string =>
  cleanText(blanks.map(([first = '']) => first).join(BLANK_MARKS[0]));
