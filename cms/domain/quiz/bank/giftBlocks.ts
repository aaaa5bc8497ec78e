/** A question, or a category, of a GIFT text by itself. */
export interface GiftBlock {
  /** The line it begins on, comments not counted. */
  row: number;
  text: string;
  /** What its comments say, without their slashes. */
  comments: string[];
}

/**
 * Parts a text in Moodle's GIFT format into its questions: at blank lines, as the format has it,
 * and where another one begins though the blank line was forgotten. So one that can't be read
 * costs none of the others.
 */
export function giftBlocks(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let comments: string[] = [];
  let open: { row: number; lines: string[] } | null = null;
  let isWhole = false;
  const end = () => {
    if (open) {
      blocks.push({ row: open.row, text: open.lines.join('\n'), comments });
      comments = [];
    }
    open = null;
    isWhole = false;
  };
  for (const [n, line] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '') end();
    else if (trimmed.startsWith('//')) {
      if (isWhole) end();
      comments.push(trimmed.slice(2).trim());
    } else if (trimmed.startsWith('$CATEGORY:')) {
      end();
      blocks.push({ row: n + 1, text: trimmed, comments: [] });
      comments = [];
    } else {
      if (isWhole && trimmed.startsWith('::')) end();
      open ??= { row: n + 1, lines: [] };
      open.lines.push(line);
      isWhole = endsWhole(line) ?? isWhole;
    }
  }
  end();
  return blocks;
}

/** Whether a question's answers have ended where a line does; undefined: it says nothing of it. */
function endsWhole(line: string): boolean | undefined {
  const text = line.replace(/\\./g, '');
  const [begun, ended] = [text.lastIndexOf('{'), text.lastIndexOf('}')];
  return begun < 0 && ended < 0 ? undefined : ended > begun;
}
