import { PassThrough } from 'node:stream';

import { expect, it } from 'vitest';

import { readLimited } from '../../../cms/server/http/readLimited.ts';

it.each([
  ['nothing', [], ''],
  ['exactly the limit', ['ab', 'cde'], 'abcde'],
])('reads %s', async (_name, chunks, whole) => {
  const body = new PassThrough();
  for (const chunk of chunks) body.write(chunk);
  body.end();
  expect(String(await readLimited(body, 5))).toBe(whole);
});

it('stops keeping past the limit and lets the rest flow by', async () => {
  const body = new PassThrough();
  body.write('abcdef');
  expect(await readLimited(body, 5)).toBeUndefined();
  const ended = new Promise((resolve) => body.once('end', resolve));
  for (let n = 0; n < 10; n += 1) body.write('x'.repeat(64 * 1024));
  body.end();
  await ended;
});

it('fails when the sender goes away before the end', async () => {
  const body = new PassThrough();
  body.write('abc');
  setImmediate(() => body.destroy());
  await expect(readLimited(body, 5)).rejects.toThrow();
});
