const LONGEST = 100;

/**
 * A sentence and what ends it, which only the last one may lack. An expression that insists on
 * the end looks for it again from each character of a text that has none.
 */
const SENTENCES = /[^。！？!?]+([。！？!?]*)/g;

/**
 * A summary taken from the beginning of a text: whole sentences up to 100 characters, or the
 * first 100 characters where the first sentence is longer.
 */
export function summarise(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // By code points: a character beyond the first plane must not be cut in two.
  const characters = [...flat];
  if (characters.length <= LONGEST) return flat;
  let summary = '';
  for (const [sentence, end] of flat.matchAll(SENTENCES)) {
    if (!end || [...summary, ...sentence].length > LONGEST) break;
    summary += sentence;
  }
  return summary || `${characters.slice(0, LONGEST - 1).join('')}…`;
}
