/**
 * The path a request really asks for, so that a rule about a path can't be slipped past.
 *
 * @param url as in the request line
 * @returns decoded, without query, doubled and trailing slashes; undefined where it can't be
 *   decoded or would be resolved to another path by whoever reads it next
 */
export function requestPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    if (!path.startsWith('/') || /\/\.{1,2}(?:\/|$)|[\\\p{Cc}]/u.test(path)) return undefined;
    return path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  } catch {
    return undefined;
  }
}
