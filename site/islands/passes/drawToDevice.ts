import type { PublicKey } from '../../../cms/domain/passes/publicKey.ts';
import type { StandingPurpose } from '../../../cms/domain/passes/purpose.ts';
import { passDrawerWords } from '../../text/passDrawer/passDrawerWords.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { postJson } from '../postJson.ts';
import { Refused } from '../study/studyProtocol.ts';
import { blindPass, unblindPass } from './blindPass.ts';
import { passStore, type Batch } from './passStore.ts';

interface Key {
  purpose: string;
  month: string;
  jwk: PublicKey;
}

/** What will never be signed: asking again would change nothing. */
const FINAL = new Set(['no-passes-left', 'pass-month', 'passes-unknown', 'blinded-form']);

/**
 * Draws passes: makes and blinds them here, has them signed, and lays them by. What an earlier
 * page sent without hearing of it is asked for again first, which costs no pass more.
 *
 * @param left how many may be drawn yet, by purpose
 * @returns how many lie here now that did not before
 * @throws Refused with the server's words, or where a key is not the one seen before
 */
export async function drawToDevice(
  left: readonly (readonly [StandingPurpose, number])[],
  now: Date,
): Promise<number> {
  // Browsers clear away what sites keep where room is short, unless asked not to.
  await navigator.storage?.persist?.().catch(() => false);
  const waiting = await passStore.batches();
  let drawn = 0;
  for (const batch of waiting) drawn += await finish(batch, now);
  const keys = await readKeys();
  for (const [purpose, many] of left) {
    const key = keys.find((one) => one.purpose === purpose);
    // The batch asked for again was what was left.
    if (!key || many === 0 || waiting.some((batch) => batch.purpose === purpose)) continue;
    const { month, jwk } = key;
    if (!(await passStore.knowsKey(purpose, month, jwk.n))) {
      throw new Refused(409, 'key-changed', passDrawerWords[pageLanguage()].keyChanged);
    }
    const passes = [];
    for (let n = 0; n < many; n += 1) passes.push(await blindPass(jwk, `${purpose} ${month}`));
    const batch = { purpose, month, jwk, passes };
    await passStore.keepBatch(batch);
    drawn += await finish(batch, now);
  }
  return drawn;
}

/** Asked without a login, so that nobody can be given a key of their own. */
async function readKeys(): Promise<Key[]> {
  const answer = await fetch('/voice/keys.json', { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) throw new Refused(0, 'unreachable', passDrawerWords[pageLanguage()].failed);
  return ((await answer.json()) as { keys: Key[] }).keys;
}

async function finish(batch: Batch, now: Date): Promise<number> {
  const { purpose, month, jwk, passes } = batch;
  const blinded = passes.map((pass) => pass.blinded);
  try {
    const { signed } = await postJson<{ signed: string[] }>('/voice/passes', { purpose, month, blinded }); // prettier-ignore
    const signatures = [];
    for (const [n, pass] of passes.entries()) {
      signatures.push(await unblindPass(jwk, pass, signed[n] ?? ''));
    }
    await passStore.settle(batch, signatures, now);
    return signatures.length;
  } catch (error) {
    if (!(error instanceof Refused) || !FINAL.has(error.code)) throw error;
    await passStore.settle(batch, [], now);
    return 0;
  }
}
