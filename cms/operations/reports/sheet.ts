/** A cell by its column's kind: text, units of study, a number, a share of 1, or `YYYY-MM-DD`. */
export type SheetValue = string | number;

export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
  /**
   * `hours` are units (hundredths of 学时), written as numbers of 学时; a `day` is written as a
   * date; an empty text leaves any cell empty.
   */
  kind: 'text' | 'hours' | 'count' | 'share' | 'day';
  /** Added up in the last row, where the sheet has one. */
  summed?: boolean;
}

/** A sheet of a workbook, as an office hands it in. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  columns: readonly SheetColumn[];
  /** What stands over the table; a plain table has none. */
  title?: { words: string; facts: string };
  /** Rows by the page; a value for each column, by its kind. */
  pages: AsyncIterable<readonly SheetValue[][]>;
  /** What ends it: the word of the sums, and who signs. */
  foot?: { total: string; signers: readonly string[] };
}
