import { headersWithCors, type Endpoint } from 'payload';

import { extendLogin } from '../../operations/accounts/extendLogin.ts';
import { loginCookie } from '../../operations/accounts/loginCookie.ts';
import { loginIdOf } from '../../operations/accounts/loginIdOf.ts';
import { OperationError } from '../../operations/OperationError.ts';
import { answerRefusal } from './answerRefusal.ts';

/** Payload's own `POST /api/users/refresh-token`, without writing the whole account back. */
export const refreshEndpoint: Endpoint = {
  method: 'post',
  path: '/refresh-token',
  handler: (req) =>
    answerRefusal(req, async () => {
      const { payload, user, t } = req;
      const login = loginIdOf(user);
      if (!user || !login) throw new OperationError(403, 'unauthenticated');
      const { token, exp } = await extendLogin(payload, user, login, new Date());
      const strategy = 'local-jwt';
      const headers = headersWithCors({ headers: new Headers(), req });
      headers.set('set-cookie', loginCookie(payload, token));
      const { id } = user;
      const as = { user, overrideAccess: false, req } as const;
      const shown = await payload.findByID({ collection: 'users', id, depth: 0, ...as });
      return Response.json(
        {
          message: t('authentication:tokenRefreshSuccessful'),
          ...{ exp, refreshedToken: token, setCookie: true, strategy },
          user: { ...shown, collection: 'users', _strategy: strategy },
        },
        { headers },
      );
    }),
};
