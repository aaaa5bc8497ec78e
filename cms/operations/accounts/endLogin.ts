import type { Payload } from 'payload';

import { loginSessions } from '../stores/loginSessions.ts';
import { endedLogins } from './endedLogins.ts';

interface Ended {
  account: string;
  /** The login's id, Payload's `sid`. */
  login: string;
  now: Date;
}

/** Ends a login: from now on its token opens no page and earns nothing. */
export async function endLogin(payload: Payload, { account, login, now }: Ended): Promise<void> {
  await endedLogins.note(payload, [login], now);
  await loginSessions.remove(payload, account, login);
}
