import { expect, it } from 'vitest';

import { inTurn } from '../../cms/operations/inTurn.ts';

const later = () => new Promise((resolve) => setImmediate(resolve));

it('runs acts of one key one after another, in the order they came, a failed one too', async () => {
  const seen: string[] = [];
  const act = (name: string) => async () => {
    seen.push(`${name} begins`);
    await later();
    seen.push(`${name} ends`);
    if (name === 'b') throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn('one', act(name))));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('lets acts of other keys run beside each other', async () => {
  let running = 0;
  let most = 0;
  const act = async () => {
    most = Math.max(most, (running += 1));
    await later();
    running -= 1;
  };
  await Promise.all(['a', 'b', 'c'].map((key) => inTurn(key, act)));
  expect(most).toBe(3);
});
