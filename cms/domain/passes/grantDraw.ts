/**
 * Whether somebody may have more passes. What was signed already is signed again and counts
 * once: an answer that was lost on its way costs nobody a pass.
 *
 * @param drawn digests of the blinded messages signed so far
 * @param asked digests of those asked for now
 * @param allowance how many there may be in all
 * @returns all of them from now on; null where they would be too many
 */
export function grantDraw(
  drawn: readonly string[],
  asked: readonly string[],
  allowance: number,
): string[] | null {
  const all = [...new Set([...drawn, ...asked])];
  return all.length > Math.max(allowance, drawn.length) ? null : all;
}
