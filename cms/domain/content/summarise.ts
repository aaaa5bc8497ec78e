const LONGEST = 100;

/**
 * A summary taken from the beginning of a text: whole sentences up to 100 characters, or the
 * first 100 characters where the first sentence is longer.
 */
export function summarise(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // By code points: a character beyond the first plane must not be cut in two.
  const characters = [...flat];
  if (characters.length <= LONGEST) return flat;
  const sentences = flat.match(/[^。！？!?]+[。！？!?]+/g) ?? [];
  let summary = '';
  for (const sentence of sentences) {
    if ([...summary, ...sentence].length > LONGEST) break;
    summary += sentence;
  }
  return summary || `${characters.slice(0, LONGEST - 1).join('')}…`;
}
