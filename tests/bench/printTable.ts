import type { Row } from './Row.ts';

/** Columns a terminal gives a text: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 2 : 1), 0);
}

const pad = (text: string, columns: number) =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** Prints a table: what was measured, the figure, its target and whether it was met. */
export function printTable(title: string, rows: readonly Row[]): void {
  const verdict = ({ met }: Row) => (met === undefined ? '' : met ? 'met' : 'MISSED');
  const cells = rows.map((row) => [row.what, row.figure, row.target ?? '', verdict(row)]);
  const table = [['Measure', 'Figure', 'Target', ''], ...cells];
  const columns = [0, 1, 2, 3].map((n) => Math.max(...table.map((line) => width(line[n] ?? ''))));
  const format = (line: string[]) =>
    line
      .map((text, n) => pad(text, columns[n] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = table;
  console.log(`\n${title}`);
  console.log(format(head));
  console.log(columns.map((column) => '─'.repeat(column)).join('  '));
  for (const line of body) console.log(format(line));
}
