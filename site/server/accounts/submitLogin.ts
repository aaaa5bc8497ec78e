import { APIError, AuthenticationError, LockedAuth, type Payload } from 'payload';

import { logIn } from '../../../cms/operations/accounts/logIn.ts';

type LoggedIn = { token: string } | { token?: undefined; message: string };

/**
 * Logs an account in by its name or staff number.
 *
 * @returns the login's token, or a sentence that says what to do and gives nothing away
 */
export async function submitLogin(
  payload: Payload,
  username: string,
  password: string,
): Promise<LoggedIn> {
  if (!username || !password) return { message: '请填写工号（或用户名）和密码' };
  try {
    const { token } = await logIn(payload, { username, password });
    return { token };
  } catch (error) {
    if (error instanceof LockedAuth) {
      return { message: '输错次数太多，这个账号已暂时锁定，请十分钟后再试' };
    }
    if (error instanceof AuthenticationError) return { message: '工号或密码不对，请再试一次' };
    if (error instanceof APIError && error.status < 500) {
      return { message: '登录没有成功，请核对工号和密码' };
    }
    throw error;
  }
}
