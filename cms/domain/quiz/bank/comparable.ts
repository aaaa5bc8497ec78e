import { cleanText } from './cleanText.ts';

/** What of a text is compared: how many spaces stand somewhere makes no difference to anybody. */
export function comparable(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
