import { randomBytes } from 'node:crypto';

import { passMonth } from '../../../cms/domain/passes/passMonth.ts';
import { STANDING_PURPOSES } from '../../../cms/domain/passes/purpose.ts';
import type { Row } from '../Row.ts';

const AT_ONCE = 32;
const EACH = 5;
const TARGET_PER_SECOND = 200;
const MODULUS_BYTES = 256;

/** A number below any modulus, which costs as much to sign as one that was blinded. */
function something(): string {
  const bytes = randomBytes(MODULUS_BYTES);
  bytes[0] = 0;
  return bytes.toString('base64url');
}

/**
 * People draw all the anonymous passes of a month, 32 of them at once, each once.
 *
 * @param learners cookie headers
 */
export async function measurePasses(url: string, learners: readonly string[]): Promise<Row[]> {
  await fetch(`${url}/voice/keys.json`);
  const month = passMonth(new Date());
  const draws = STANDING_PURPOSES.flatMap((purpose) => learners.map((cookie) => ({ purpose, cookie }))); // prettier-ignore
  let drawn = 0;
  const failures = new Map<number, number>();
  const began = performance.now();
  const drawOn = async () => {
    for (let next = draws.pop(); next; next = draws.pop()) {
      const { purpose, cookie } = next;
      const blinded = Array.from({ length: EACH }, something);
      const answer = await fetch(`${url}/voice/passes`, {
        ...{ method: 'POST', body: JSON.stringify({ purpose, month, blinded }) },
        headers: { cookie, 'content-type': 'application/json' },
      });
      await answer.arrayBuffer();
      if (answer.ok) drawn += EACH;
      else failures.set(answer.status, (failures.get(answer.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawOn));
  const perSecond = drawn / ((performance.now() - began) / 1000);
  const failed = [...failures].map(([status, times]) => `, ${times} × ${status}`).join('');
  return [
    {
      what: `Anonymous passes drawn by ${learners.length} people, ${EACH} at a time, ${AT_ONCE} connections`,
      figure: `${perSecond.toFixed(0)} passes/s${failed}`,
      target: `${TARGET_PER_SECOND} passes/s, no error`,
      met: perSecond >= TARGET_PER_SECOND && failures.size === 0,
    },
  ];
}
