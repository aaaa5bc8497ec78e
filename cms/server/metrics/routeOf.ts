import type { IncomingMessage } from 'node:http';

/** A request that whoever has answered it has named by its own pattern of addresses. */
export type RoutedRequest = IncomingMessage & { route?: string };

/** Below these whatever is asked for is one route: pages of the back office, scripts and styles. */
const PREFIXES = ['/admin', '/_next', '/_portal'];

/**
 * What a request is counted as: one of the patterns the platform knows (`/articles/[slug]`,
 * `/api/users/:id`), never the address itself, so that strangers make no new ones and none names
 * a person or an item.
 *
 * @param req answered
 * @param url as it came in
 */
export function routeOf({ route }: RoutedRequest, url: string): string {
  if (route !== undefined) return route;
  const path = url.split('?', 1)[0] ?? '';
  const prefix = PREFIXES.find((one) => path === one || path.startsWith(`${one}/`));
  return prefix === undefined ? 'other' : `${prefix}/*`;
}
