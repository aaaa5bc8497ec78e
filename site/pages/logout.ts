import type { APIRoute } from 'astro';
import { generateExpiredPayloadCookie } from 'payload/shared';

import { endLogin } from '../../cms/operations/accounts/endLogin.ts';

export const POST: APIRoute = async ({ locals }) => {
  const { payload, viewer } = locals;
  if (viewer) {
    await endLogin(payload, { account: viewer.id, login: viewer.login, now: new Date() });
  }
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
  });
  return new Response(null, {
    status: 303,
    headers: { location: '/login', 'set-cookie': String(cookie) },
  });
};
