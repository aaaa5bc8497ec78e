import { postJson } from '../postJson.ts';
import { sendWithPass } from '../passes/sendWithPass.ts';
import type { UnsentMatter } from './unsentStore.ts';

/** What the server answers, and whether the pictures came through, too. */
export interface SentMatter {
  number: string;
  code: string;
  pictured: boolean;
}

/**
 * Sends what somebody raises, with the account or with a pass of this device. Its code makes what
 * is sent again the same case.
 *
 * @throws Refused as `postJson` and `sendWithPass` do; status 0 where it may be tried again
 */
export async function sendMatter(matter: UnsentMatter, now: Date): Promise<SentMatter> {
  const { code, account, mode, category, text, place, unit, pictures } = matter;
  const body = { mode, category, text, place, unit, code };
  const { number } =
    account === null
      ? await sendWithPass<{ number: string }>('/appeals', { purpose: 'appeal', body, now })
      : await postJson<{ number: string }>('/appeals', body);
  let pictured = true;
  for (const picture of pictures) pictured = (await sendPicture(number, code, picture)) && pictured;
  return { number, code, pictured };
}

/** With the code alone, also where there is a login: it goes the same way for everybody. */
async function sendPicture(number: string, code: string, picture: Blob): Promise<boolean> {
  const body = new FormData();
  body.set('file', picture, 'picture');
  try {
    const answer = await fetch(`/appeals/${number}/pictures`, {
      ...{ method: 'POST', body, headers: { 'x-receipt': code } },
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
    });
    return answer.ok;
  } catch {
    return false;
  }
}
