/** A node of Payload's rich text (Lexical), as far as its text is concerned. */
interface TextNode {
  type?: string;
  text?: string;
  children?: TextNode[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow', 'table', 'list']);

/** By a list of what is still to be read: blocks within blocks, however deep, need no stack. */
function textOf(root: TextNode): string {
  const parts: string[] = [];
  const ahead: (TextNode | string)[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.type === 'linebreak') parts.push('\n');
    else {
      parts.push(next.text ?? '');
      if (BLOCKS.has(next.type ?? '')) ahead.push('\n');
      for (const child of (next.children ?? []).toReversed()) ahead.push(child);
    }
  }
  return parts.join('');
}

/**
 * The plain text of rich text, one line a block.
 *
 * @param body a Lexical editor state, or nothing
 */
export function contentText(body: unknown): string {
  const root = (body as { root?: TextNode } | null | undefined)?.root;
  return root
    ? textOf(root)
        .replace(/\n{2,}/g, '\n')
        .trim()
    : '';
}
