import type { APIContext } from 'astro';
import { LRUCache } from 'lru-cache';

import { KeptAnswer } from './keptAnswer.ts';
import { pageVersion } from './pageVersion.ts';
import { readLook } from './readLook.ts';

/** Bytes of pages that are kept, before compression. */
const MOST_KEPT = 32_000_000;

const pages = new LRUCache<string, KeptAnswer>({
  maxSize: MOST_KEPT,
  sizeCalculation: (answer) => answer.size,
});

type Asked = Pick<APIContext, 'locals' | 'request' | 'url' | 'cookies'>;

/**
 * The page made from these data where it was made before, so that it needs no second rendering;
 * nothing but its name where the browser has it still. Otherwise the page is rendered, and kept
 * by `keepPage`.
 *
 * What every page is made from (its address, the reader, language and look, this release) need
 * not be named.
 *
 * @param data all that the page shows besides
 */
export async function keptPage(asked: Asked, data: unknown): Promise<Response | undefined> {
  const { locals, request, url, cookies } = asked;
  const { viewer, language, unseen } = locals;
  const { id, name, roles, audience, unit } = viewer ?? {};
  // The id keeps apart whoever has all else in common: a page is one person's own.
  const reader = { id, name, roles, audience, unit, unseen };
  const version = pageVersion([import.meta.env.BUILD_ID, url.href, reader, language, readLook(cookies), data]); // prettier-ignore
  const etag = `W/"${version}"`;
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers: { etag } });
  }
  locals.pageVersion = version;
  return pages.get(version)?.respond(request);
}

/** Keeps a page that was made for `keptPage`; any other answer goes on as it is. */
export async function keepPage(
  { locals, request, cookies }: Pick<APIContext, 'locals' | 'request' | 'cookies'>,
  response: Response,
): Promise<Response> {
  const { pageVersion: version } = locals;
  const isNew = version !== undefined && !response.headers.has('etag');
  const setsCookies = !cookies.headers().next().done || response.headers.has('set-cookie');
  if (!isNew || setsCookies || response.status !== 200 || request.method !== 'GET') return response;
  const headers = Object.fromEntries(response.headers);
  const answer = new KeptAnswer(await response.text(), { ...headers, etag: `W/"${version}"` });
  pages.set(version, answer);
  return answer.respond(request);
}
