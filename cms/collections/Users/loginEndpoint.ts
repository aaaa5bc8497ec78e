import { addDataAndFileToRequest, headersWithCors, type Endpoint } from 'payload';

import { ADDRESS_HEADER } from '../../domain/accounts/addressHeader.ts';
import { loginCookie } from '../../operations/accounts/loginCookie.ts';
import { logIn } from '../../operations/accounts/logIn.ts';
import { answerRefusal } from './answerRefusal.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Payload's own `POST /api/users/login`, with the platform's way of signing in behind it. */
export const loginEndpoint: Endpoint = {
  method: 'post',
  path: '/login',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { payload, data, t } = req;
    const credentials = { username: text(data?.username), password: text(data?.password) };
    const caller = {
      address: req.headers.get(ADDRESS_HEADER) ?? '',
      cookies: req.headers.get('cookie'),
      now: new Date(),
    };
    return answerRefusal(req, async () => {
      const { token, exp, account, deviceCookie } = await logIn(payload, credentials, caller);
      const user = await payload.findByID({
        collection: 'users',
        id: account.id,
        user: { ...account, collection: 'users' },
        overrideAccess: false,
        req,
      });
      const headers = headersWithCors({ headers: new Headers(), req });
      headers.append('set-cookie', loginCookie(payload, token));
      headers.append('set-cookie', deviceCookie);
      const answer = { message: t('authentication:passed'), exp, token };
      return Response.json({ ...answer, user: { ...user, collection: 'users' } }, { headers });
    });
  },
};
