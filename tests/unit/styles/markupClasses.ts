import { convertToTSX } from '@astrojs/compiler/sync';
import ts from 'typescript';

export interface MarkupClasses {
  /** What class attributes and class lists are given, as far as the source says it. */
  classes: Set<string>;
  /** Every word of every text in the source: a class that comes by way of a constant is one. */
  words: Set<string>;
}

const classAttributes = new Set(['class', 'class:list', 'className']);
const listMethods = new Set(['add', 'remove', 'toggle']);
const either = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The classes an expression can come to; what it takes from elsewhere is not among them. */
function classesIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return split(node.text);
  if (ts.isTemplateExpression(node)) {
    return [
      ...split(node.head.text),
      ...node.templateSpans.flatMap(({ expression, literal }) => [
        ...classesIn(expression),
        ...split(literal.text),
      ]),
    ];
  }
  if (ts.isConditionalExpression(node)) {
    return [...classesIn(node.whenTrue), ...classesIn(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) {
    const left = either.has(node.operatorToken.kind) ? classesIn(node.left) : [];
    return [...left, ...classesIn(node.right)];
  }
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap(({ name }) =>
      name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? split(name.text) : [],
    );
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(classesIn);
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
    return node.expression ? classesIn(node.expression) : [];
  }
  return [];
}

/** `class="…"` in a text that is HTML. */
const classesInHtml = (text: string): string[] =>
  [...text.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value]) => split(value ?? ''));

/** The classes a component, an island or any other source of markup uses. */
export function markupClasses(filename: string, source: string): MarkupClasses {
  const code = filename.endsWith('.astro') ? convertToTSX(source, { filename }).code : source;
  const file = ts.createSourceFile(`${filename}.tsx`, code, ts.ScriptTarget.Latest);
  const classes = new Set<string>();
  const words = new Set<string>();
  const use = (found: string[]) => found.forEach((name) => classes.add(name));

  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      split(node.text).forEach((word) => words.add(word));
      use(classesInHtml(node.text));
    }
    if (ts.isJsxAttribute(node) && node.initializer) {
      if (classAttributes.has(node.name.getText(file))) use(classesIn(node.initializer));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: list, name: method } = node.expression;
      const called = listMethods.has(method.text) && ts.isPropertyAccessExpression(list);
      if (called && list.name.text === 'classList') use(node.arguments.flatMap(classesIn));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  classes.forEach((name) => words.add(name));
  return { classes, words };
}
