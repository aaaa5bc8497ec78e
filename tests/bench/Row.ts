/** One line of the table: what was measured, what came out, and what it should be. */
export interface Row {
  what: string;
  figure: string;
  /** The target in words; absent where only the figure is asked for. */
  target?: string;
  met?: boolean;
}
