import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that may change something comes from the platform's own pages.
 *
 * Browsers always say where such a request comes from; programs that aren't browsers carry no
 * cookies of other people, so a request that says nothing passes.
 *
 * @param headers of the request
 * @param siteUrl the platform's public address, where a proxy in front changes the Host header
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, siteUrl?: string): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  const source = headers.origin ?? headers.referer;
  if (source === undefined) return true;
  if (!URL.canParse(source)) return false;
  const { host } = new URL(source);
  if (host === '') return false;
  return host === headers.host?.toLowerCase() || (!!siteUrl && host === new URL(siteUrl).host);
}
