/** A node of Payload's rich text (Lexical), as far as its text is concerned. */
interface TextNode {
  type?: string;
  text?: string;
  children?: TextNode[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow', 'table', 'list']);

function textOf(node: TextNode): string {
  if (node.type === 'linebreak') return '\n';
  const own = node.text ?? '';
  const inner = (node.children ?? []).map(textOf).join('');
  return BLOCKS.has(node.type ?? '') ? `${own}${inner}\n` : `${own}${inner}`;
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
