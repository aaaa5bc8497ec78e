import { expect, it } from 'vitest';

import { whileAway } from '../../site/server/whileAway.ts';

it('asks again while the database is away, and gives the first other answer', async () => {
  const answers = [503, 503, 200, 201];
  expect(await whileAway(async () => answers.shift(), (status) => status === 503)).toBe(200); // prettier-ignore
  expect(answers).toEqual([201]);
});

it('asks once where it is there', async () => {
  let asked = 0;
  const ask = async () => (asked += 1);
  expect(await whileAway(ask, () => false)).toBe(1);
});
