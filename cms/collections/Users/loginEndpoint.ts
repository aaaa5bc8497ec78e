import { addDataAndFileToRequest, headersWithCors, type Endpoint } from 'payload';

import { loginCookie } from '../../operations/accounts/loginCookie.ts';
import { logIn } from '../../operations/accounts/logIn.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Payload's own `POST /api/users/login`, with logins of one account taking turns. */
export const loginEndpoint: Endpoint = {
  method: 'post',
  path: '/login',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { payload, data, t } = req;
    const account = { username: text(data?.username), password: text(data?.password) };
    const result = await logIn(payload, account, req);
    const cookie = loginCookie(payload, result.token);
    const headers = headersWithCors({ headers: new Headers({ 'set-cookie': cookie }), req });
    return Response.json({ message: t('authentication:passed'), ...result }, { headers });
  },
};
