import { convertToTSX } from '@astrojs/compiler';
import ts from 'typescript';

import { CJK } from '../../fixtures/cjk.ts';

/** Messages written where they are used: both languages stand side by side. */
const MESSAGE_CALLS = new Set(['bilingual']);

/**
 * Chinese in code: in strings, templates and markup. Comments are for those who build, and a
 * regular expression reads text and says none.
 *
 * @param file its name tells how it is parsed
 * @returns each find as it stands, with `\n` for a line's end
 */
export async function cjkIn(file: string, source: string): Promise<string[]> {
  const code = file.endsWith('.astro')
    ? (await convertToTSX(source, { filename: file, sourcemap: false })).code
    : source;
  const kind = /\.(tsx|astro)$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && MESSAGE_CALLS.has(node.expression.getText())) return;
    if (isText(node) && CJK.test(node.getText())) found.push(node.getText().trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind));
  return found;
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  );
}
