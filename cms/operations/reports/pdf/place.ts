/** A place for a chart below its words, in points. */
export interface Place {
  x: number;
  y: number;
  width: number;
}
