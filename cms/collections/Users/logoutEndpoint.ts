import { headersWithCors, type Endpoint } from 'payload';
import { generateExpiredPayloadCookie } from 'payload/shared';

import { endAllLogins } from '../../operations/accounts/endAllLogins.ts';
import { endLogin } from '../../operations/accounts/endLogin.ts';
import { loginIdOf } from '../../operations/accounts/loginIdOf.ts';
import { OperationError } from '../../operations/OperationError.ts';
import { answerRefusal } from './answerRefusal.ts';

/** Payload's own `POST /api/users/logout`: the login ends everywhere, the portal included. */
export const logoutEndpoint: Endpoint = {
  method: 'post',
  path: '/logout',
  handler: (req) =>
    answerRefusal(req, async () => {
      const { payload, user, searchParams, t } = req;
      const login = loginIdOf(user);
      if (!user || !login) throw new OperationError(400, 'unauthenticated');
      const now = new Date();
      if (searchParams.get('allSessions') === 'true') await endAllLogins(payload, user.id, now);
      else await endLogin(payload, { account: user.id, login, now });
      const headers = headersWithCors({ headers: new Headers(), req });
      const cookie = generateExpiredPayloadCookie({
        collectionAuthConfig: payload.collections.users.config.auth,
        cookiePrefix: payload.config.cookiePrefix,
      });
      headers.set('set-cookie', String(cookie));
      return Response.json({ message: t('authentication:logoutSuccessful') }, { headers });
    }),
};
