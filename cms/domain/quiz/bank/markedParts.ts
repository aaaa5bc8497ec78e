/**
 * Splits a cell at the marks that stand between its parts. A mark that belongs to a part has a
 * backslash before it, and so has a backslash before a mark or another one.
 *
 * @param marks characters, each of which is a mark
 * @returns the parts that are not empty, without spaces around
 */
export function splitMarked(text: string, marks: string): string[] {
  const parts = [''];
  const put = (character: string) => {
    parts[parts.length - 1] = (parts.at(-1) ?? '') + character;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (character === '\\' && (next === '\\' || (next !== '' && marks.includes(next)))) {
      put(next);
      at += 1;
    } else if (marks.includes(character)) parts.push('');
    else put(character);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/**
 * Splits a cell at the outer ones of two kinds of marks. Its parts keep their backslashes, for
 * `splitMarked` with both kinds; an empty one counts.
 */
export function splitOuter(text: string, marks: string): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (marks.includes(piece)) parts.push('');
    else parts[parts.length - 1] = (parts.at(-1) ?? '') + piece;
  }
  return parts;
}

/** Writes a part so that `splitMarked` reads it as one. */
export function escapeMarked(text: string, marks: string): string {
  return [...text].map((one) => (one === '\\' || marks.includes(one) ? `\\${one}` : one)).join('');
}

/** Between accepted answers, and between the two sides of a pair. */
export const ANSWER_MARKS = '|｜';
/** Between the answers of one blank and the next, where a stem marks several. */
export const BLANK_MARKS = '；;';
/** Between topics, the first where they are written. */
export const TOPIC_MARKS = '、,，;；|｜\n';
