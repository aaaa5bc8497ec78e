/**
 * What to show of something thrown: the first line of its message.
 *
 * @param error anything that was caught
 */
export function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
