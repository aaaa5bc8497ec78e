/** How many questions a paper has: those drawn, or all there are. */
export function paperLength(draw: number | null | undefined, pool: number): number {
  return Math.min(draw || pool, pool);
}
