import type { APIRoute } from 'astro';
import { generateExpiredPayloadCookie } from 'payload/shared';

import { endLogin } from '../server/accounts/endLogin.ts';
import { loginToken } from '../server/accounts/loginToken.ts';

export const POST: APIRoute = async ({ locals, request }) => {
  const { payload } = locals;
  const token = loginToken(payload, request.headers.get('cookie'));
  if (token && locals.viewer) await endLogin(payload, locals.viewer, token);
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
  });
  return new Response(null, {
    status: 303,
    headers: { location: '/login', 'set-cookie': String(cookie) },
  });
};
