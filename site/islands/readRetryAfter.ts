/**
 * What a `Retry-After` header asks for: seconds, or an instant by the server's own clock.
 *
 * @param date the answer's `Date` header, since a phone's clock may be wrong
 * @returns milliseconds; 0 where it asks for nothing that can be read
 */
export function readRetryAfter(header: string | null, date: string | null): number {
  if (!header) return 0;
  const wait = /^\d+$/.test(header)
    ? Number(header) * 1000
    : Date.parse(header) - Date.parse(date ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}
