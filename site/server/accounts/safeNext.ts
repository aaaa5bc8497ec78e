/**
 * Where to go after signing in: a path of this site, never another origin.
 *
 * @param wanted what the address asked for
 * @returns the path, or the home page
 */
export function safeNext(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/')) return '/';
  const base = 'http://portal.invalid';
  try {
    const url = new URL(wanted, base);
    const safe = url.origin === base && !url.pathname.startsWith('//') && url.pathname !== '/login';
    return safe ? `${url.pathname}${url.search}` : '/';
  } catch {
    return '/';
  }
}
