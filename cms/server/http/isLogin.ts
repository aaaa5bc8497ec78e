/**
 * Whether a request tries to log in, at the back office or the portal.
 *
 * @param method of the request
 * @param path of the request
 */
export function isLogin(method: string | undefined, path: string): boolean {
  return method === 'POST' && (path === '/api/users/login' || path === '/login');
}
