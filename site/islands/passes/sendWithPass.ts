import type { Purpose } from '../../../cms/domain/passes/purpose.ts';
import { passDrawerWords } from '../../text/passDrawer/passDrawerWords.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { postJson } from '../postJson.ts';
import { Refused } from '../study/studyProtocol.ts';
import { passStore } from './passStore.ts';

/**
 * Sends something as nobody: without a cookie, with a pass of this device. A pass that the
 * server says is none, or has seen, is gone from here; otherwise, where nothing came of it, it
 * lies here again, and whoever sends once more sends the same pass: it is used once at most.
 *
 * @param body what is said; `pass` is put into it
 * @returns the server's answer
 * @throws Refused as `postJson` does; `no-pass-here` where none lies here
 */
export async function sendWithPass<T>(
  url: string,
  { purpose, body, now }: { purpose: Purpose; body: object; now: Date },
): Promise<T> {
  for (;;) {
    const taken = await passStore.take(purpose, now);
    if (!taken) throw new Refused(404, 'no-pass-here', passDrawerWords[pageLanguage()].none);
    const pass = { prepared: taken.prepared, signature: taken.signature };
    try {
      const answer = await postJson<T>(url, { ...body, pass }, { anonymous: true });
      await passStore.spend(taken);
      return answer;
    } catch (error) {
      const code = error instanceof Refused ? error.code : '';
      if (code === 'pass-used' || code === 'pass-invalid') await passStore.spend(taken);
      else await passStore.putBack(taken);
      // A stale one was never used: the next may be good.
      if (code !== 'pass-invalid') throw error;
    }
  }
}
