import type { APIContext, MiddlewareHandler, MiddlewareNext } from 'astro';

import { hasRole } from '../cms/domain/accounts/hasRole.ts';
import { isDatabaseAway } from '../cms/operations/isDatabaseAway.ts';
import { OperationError } from '../cms/operations/OperationError.ts';
import { loginToken } from './server/accounts/loginToken.ts';
import { accessTo, declaredAccess, type Access } from './server/accounts/pageAccess.ts';
import { readViewer } from './server/accounts/viewer.ts';
import { awayAnswer } from './server/awayAnswer.ts';
import { developmentPayload } from './server/developmentPayload.ts';
import { endpointPatterns } from './server/endpointPatterns.ts';
import { jsonRefusal } from './server/jsonRefusal.ts';
import { keepPage } from './server/keptPage.ts';
import { languageOf } from './server/languageOf.ts';
import { unseenBy } from './server/messages/unseenBy.ts';
import { beatSitting } from './server/study/beatSitting.ts';

const declared = declaredAccess(
  import.meta.glob<{ access: Access }>('./pages/**/_access.ts', { eager: true }),
);
const endpoints = endpointPatterns(
  Object.keys(import.meta.glob(['./pages/**/*.ts', '!./pages/**/_*.ts'])),
);

/** What Astro itself shows where something went wrong, to anybody. */
const ERROR_PAGES = new Set(['/404', '/500']);

/** Where somebody goes first whose password somebody else has set. */
const NEW_PASSWORD = '/me/password';

/** Says who is there, and lets in whom the page's folder admits: without a login, the door. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await admitted(context, next);
  // Pages, ways elsewhere and refusals are a person's own: no cache on the way may keep them.
  if (!response.headers.has('cache-control')) {
    response.headers.set('cache-control', 'private, no-cache');
  }
  return response;
};

async function admitted(context: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    return await admit(context, next);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return awayAnswer(context.locals.language, endpoints.has(context.routePattern));
  }
}

async function admit(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { locals, request, routePattern, url } = context;
  const path = url.pathname.replace(/(?<=.)\/$/, '');
  locals.noteRoute?.(routePattern);
  if (import.meta.env.DEV) locals.payload ??= await developmentPayload();
  const forPrograms = endpoints.has(routePattern);
  locals.language = languageOf(request.headers, forPrograms);
  // A report says for itself whose it is, without reading the account: see `answerBeat`.
  if (beatSitting(path) !== undefined) return next();
  const { payload } = locals;
  const token = loginToken(payload, request.headers.get('cookie'));
  locals.viewer = token ? await readViewer(payload, token, new Date()) : null;

  const access = ERROR_PAGES.has(path) ? 'anybody' : accessTo(declared, path);
  if (access !== 'anybody' && !locals.viewer) {
    if (forPrograms) return jsonRefusal(locals.language, 401, 'unauthenticated');
    return context.redirect(`/login?next=${encodeURIComponent(path + url.search)}`, 303);
  }
  if (typeof access === 'object' && !hasRole(locals.viewer, ...access.roles)) {
    if (forPrograms) return jsonRefusal(locals.language, 403, 'forbidden/reports');
    return context.rewrite('/403');
  }
  if (locals.viewer && !forPrograms) {
    locals.unseen = await unseenBy.read(payload, locals.viewer.id);
  }
  // Addresses for programs stay open: no page is left that would use them.
  const isPageOfOwn = access !== 'anybody' && !forPrograms && path !== NEW_PASSWORD;
  if (locals.viewer?.mustChangePassword && isPageOfOwn) {
    return context.redirect(`${NEW_PASSWORD}?next=${encodeURIComponent(path + url.search)}`, 303);
  }
  return keepPage(context, await answer(context, next));
}

/** A page the rules refuse is told in a page's own words. */
async function answer(context: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return context.rewrite(error.status === 403 ? '/403' : '/404');
  }
}
