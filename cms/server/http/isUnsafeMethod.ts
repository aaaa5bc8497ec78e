const safe = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Whether a method may change something (RFC 9110, 9.2.1).
 *
 * @param method of a request; an unknown one counts as unsafe
 */
export function isUnsafeMethod(method: string | undefined): boolean {
  return !safe.has(method ?? '');
}
