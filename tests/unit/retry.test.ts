import { expect, it } from 'vitest';

import { OperationError } from '../../cms/operations/OperationError.ts';
import { retry } from '../../cms/operations/retry.ts';

it('does again what was outrun, and gives what comes of it', async () => {
  let goes = 0;
  const act = async (again: () => never) => ((goes += 1) < 3 ? again() : `go ${goes}`);
  expect(await retry(act)).toBe('go 3');
});

it('lets every other error through at once', async () => {
  let goes = 0;
  const act = async () => {
    goes += 1;
    throw new Error('a bug');
  };
  await expect(retry(act)).rejects.toThrow('a bug');
  expect(goes).toBe(1);
});

it('ends in the end: busy, or with the error that may have been the reason', async () => {
  const [busy, reason] = await Promise.allSettled([
    retry(async (again) => again()),
    retry(async (again) => again(new Error('disk full'))),
  ]);
  expect(busy).toMatchObject({ reason: { status: 503, code: 'busy' } });
  expect((busy as PromiseRejectedResult).reason).toBeInstanceOf(OperationError);
  expect(reason).toMatchObject({ reason: { message: 'disk full' } });
}, 20_000);
