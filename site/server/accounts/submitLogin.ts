import { APIError, AuthenticationError, LockedAuth, type Payload } from 'payload';

import { logIn } from '../../../cms/operations/accounts/logIn.ts';
import type { Language } from '../../../cms/text/language.ts';
import { refusalText, type Refusal } from '../../../cms/text/refusals.ts';

interface Given {
  username: string;
  password: string;
  /** What a refusal is told in. */
  language: Language;
}

type LoggedIn = { token: string } | { token?: undefined; message: string };

/**
 * Logs an account in by its name or staff number.
 *
 * @returns the login's token, or a sentence that says what to do and gives nothing away
 */
export async function submitLogin(
  payload: Payload,
  { username, password, language }: Given,
): Promise<LoggedIn> {
  const refused = (...refusal: Refusal) => ({ message: refusalText(language, ...refusal) });
  if (!username || !password) return refused('login-incomplete');
  try {
    const { token } = await logIn(payload, { username, password });
    return { token };
  } catch (error) {
    if (error instanceof LockedAuth) return refused('login-locked');
    if (error instanceof AuthenticationError) return refused('login-wrong');
    if (error instanceof APIError && error.status < 500) return refused('login-refused');
    throw error;
  }
}
