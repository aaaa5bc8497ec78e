import type { Payload } from 'payload';

import type { LoggedIn } from '../../../cms/operations/accounts/logIn.ts';
import { loginCookie } from '../../../cms/operations/accounts/loginCookie.ts';

/** Sends somebody on who has just signed in, with the cookies of the login and of the device. */
export function signedInAnswer(
  payload: Payload,
  { token, deviceCookie }: LoggedIn,
  location: string,
): Response {
  const headers = new Headers({ location });
  headers.append('set-cookie', loginCookie(payload, token));
  headers.append('set-cookie', deviceCookie);
  return new Response(null, { status: 303, headers });
}
