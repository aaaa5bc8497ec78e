import type { APIContext, MiddlewareHandler, MiddlewareNext } from 'astro';

import { hasRole } from '../cms/domain/accounts/hasRole.ts';
import { OperationError } from '../cms/operations/OperationError.ts';
import { beatSitting } from './server/study/beatSitting.ts';
import { jsonRefusal } from './server/jsonRefusal.ts';
import { portalPayload } from './server/portalPayload.ts';
import { loginToken } from './server/accounts/loginToken.ts';
import { readViewer } from './server/accounts/viewer.ts';
import { wantsJson } from './server/wantsJson.ts';

/** What anybody may see: the door itself. */
const OPEN = new Set(['/login', '/healthz', '/404', '/500']);

/** Says who is there; without a session there is the login, and only trainers see learners. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const { locals, request, url } = context;
  const path = url.pathname.replace(/(?<=.)\/$/, '');
  // A report says for itself whose it is, without reading the account: see `answerBeat`.
  if (beatSitting(path) !== undefined) return next();
  const payload = await portalPayload();
  const token = loginToken(payload, request.headers.get('cookie'));
  locals.viewer = token ? await readViewer(payload, token) : null;

  if (!locals.viewer && !OPEN.has(path)) {
    if (wantsJson(path)) return jsonRefusal(401, 'unauthenticated', '请先登录');
    return context.redirect(`/login?next=${encodeURIComponent(path + url.search)}`, 303);
  }
  if (/^\/trainer(\/|$)/.test(path) && !hasRole(locals.viewer, 'trainer', 'admin')) {
    if (wantsJson(path)) return jsonRefusal(403, 'forbidden', '只有培训管理员可以查看');
    return context.rewrite('/403');
  }
  const response = await answer(context, next);
  // Pages are a person's own: no cache on the way may keep them.
  if (!response.headers.has('cache-control')) {
    response.headers.set('cache-control', 'private, no-cache');
  }
  return response;
};

/** A page the rules refuse is told in a page's own words. */
async function answer(context: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return context.rewrite(error.status === 403 ? '/403' : '/404');
  }
}
