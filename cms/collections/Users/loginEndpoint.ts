import { addDataAndFileToRequest, headersWithCors, type Endpoint } from 'payload';

import { sessionCookie } from '../../operations/accounts/sessionCookie.ts';
import { signIn } from '../../operations/accounts/signIn.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Payload's own `POST /api/users/login`, with logins of one account taking turns. */
export const loginEndpoint: Endpoint = {
  method: 'post',
  path: '/login',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { payload, data, t } = req;
    const account = { username: text(data?.username), password: text(data?.password) };
    const result = await signIn(payload, account, req);
    const cookie = sessionCookie(payload, result.token);
    const headers = headersWithCors({ headers: new Headers({ 'set-cookie': cookie }), req });
    return Response.json({ message: t('authentication:passed'), ...result }, { headers });
  },
};
