import { cellText, type SheetCell, type SheetRow } from '../../domain/sheetCell.ts';
import { OperationError } from '../OperationError.ts';

/** A head stands among the first rows: above it may be a title and who made the table. */
const LOOKED_AT = 10;

interface Wanted<Column extends string> {
  /** How each column may be called, in any language; the first is how it is told. */
  titles: Record<Column, readonly string[]>;
  needed: readonly NoInfer<Column>[];
}

interface Found<Column extends string> {
  /** The rows below the head. */
  body: SheetRow[];
  cellsOf: (row: SheetRow) => Partial<Record<Column, SheetCell>>;
}

/** A title as it is meant: without spaces, stars and what stands in brackets. */
const plain = (title: string) =>
  title
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s*]/g, '')
    .toLowerCase();

/**
 * Finds a table's head by its titles, in whatever order they stand; other columns are passed over.
 *
 * @throws OperationError 422 `sheet-columns` where a needed one is missing, `sheet-doubled`
 */
export function findColumns<Column extends string>(
  rows: readonly SheetRow[],
  { titles, needed }: Wanted<Column>,
): Found<Column> {
  const names = Object.keys(titles) as Column[];
  const meant = new Map(
    names.flatMap((name) => titles[name].map((title): [string, Column] => [plain(title), name])),
  );
  const heads = rows.slice(0, LOOKED_AT).map(({ cells }) => {
    return cells.map((cell) => meant.get(plain(cellText(cell))));
  });
  const has = (head: (Column | undefined)[]) => needed.filter((name) => head.includes(name)).length;
  // The fullest, so that what is missing is told of the row that was meant.
  const best = heads.reduce((a, b) => (has(b) > has(a) ? b : a), heads[0] ?? []);
  const told = (columns: Column[]) => columns.map((name) => titles[name][0] ?? name);
  const missing = needed.filter((name) => !best.includes(name));
  if (missing.length > 0)
    throw new OperationError(422, 'sheet-columns', { columns: told(missing) });
  const doubled = names.filter((name) => best.filter((column) => column === name).length > 1);
  if (doubled.length > 0)
    throw new OperationError(422, 'sheet-doubled', { columns: told(doubled) });
  const places = new Map(names.map((name) => [name, best.indexOf(name)]));
  return {
    body: rows.slice(heads.indexOf(best) + 1),
    cellsOf: ({ cells }) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const place = places.get(name) ?? -1;
          return place < 0 ? [] : [[name, cells[place] ?? null]];
        }),
      ) as Partial<Record<Column, SheetCell>>,
  };
}
