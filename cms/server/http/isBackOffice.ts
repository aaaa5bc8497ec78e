/**
 * Whether a path belongs to Payload and Next; all others are the portal's.
 *
 * @param path the path of a request
 */
export function isBackOffice(path: string): boolean {
  return /^\/(admin|api|_next)(\/|$)/.test(path);
}
