import { z } from 'zod';

import type { RobotAnswer } from '../../../domain/messages/robotTrouble.ts';

const answer = z.object({ errcode: z.number(), errmsg: z.string().catch('') });

/** What a robot answered, and the words of it for whoever looks after it. */
type Posted = RobotAnswer & { words: string };

/**
 * Posts to a robot and waits for its answer. No redirect is followed: the address was allowed, what
 * it points to was not. Never throws; what can't be reached is an answer, too.
 *
 * @param patienceMs how long it may take in all
 */
export async function postToRobot(
  { url, body }: { url: string; body: string },
  patienceMs: number,
): Promise<Posted> {
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) },
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    return { status: response.status, ...readAnswer(await response.text(), response.status) };
  } catch (error) {
    const { cause, message, name } = error as Error;
    const { code, message: why } = (cause ?? {}) as { code?: string; message?: string };
    // The address is never in these words: they are shown, and it is a secret.
    return { lost: code ?? null, words: name === 'TimeoutError' ? name : (code ?? why ?? message) };
  }
}

function readAnswer(text: string, status: number): { errcode: number | null; words: string } {
  try {
    const { errcode, errmsg } = answer.parse(JSON.parse(text));
    return { errcode, words: `${errcode} ${errmsg}` };
  } catch {
    // Not theirs: a proxy's page, or a server that has fallen over. It may repeat the address.
    return { errcode: null, words: `HTTP ${status}` };
  }
}
