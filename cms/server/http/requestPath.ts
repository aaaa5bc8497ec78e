/**
 * The path a request really asks for, so that a rule about a path can't be slipped past.
 *
 * @param url as in the request line
 * @returns decoded, without query, doubled and trailing slashes; undefined when it can't be decoded
 */
export function requestPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    return path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  } catch {
    return undefined;
  }
}
