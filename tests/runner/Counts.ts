/** How many tests of a step ended which way. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
