import type { PayloadRequest } from 'payload';
import { expect, it } from 'vitest';

import { answerBadInput } from '../../../cms/collections/answerBadInput.ts';

type Given = Parameters<typeof answerBadInput>[0];

const result = { errors: [{ message: 'Something went wrong.' }] };

async function answer(
  error: Error,
  req: Partial<PayloadRequest> = { method: 'GET', search: '?a=b' },
) {
  const i18n = { language: 'en' } as PayloadRequest['i18n'];
  return answerBadInput({ error, result, req: { i18n, ...req } } as unknown as Given);
}
const named = (name: string) => Object.assign(new Error('x'), { name });
const caused = (code: string | number, message = 'x') =>
  new Error('Failed query', { cause: Object.assign(new Error(message), { code }) });
/** As if it had been thrown in a file of ours, or of a package. */
const thrownIn = (error: Error, file: string) =>
  Object.assign(error, { stack: `${error.name}: x\n    at f (file:///srv/${file}:1:1)` });

it.each<[string, Error, number]>([
  ['a value that MongoDB can not take', named('CastError'), 400],
  ['a reference to nothing', caused('SQLITE_CONSTRAINT'), 400],
  ['a second of what there is one', caused(11000), 400],
  ['a form that breaks off', new Error('Unexpected end of form'), 400],
  ['broken JSON', new SyntaxError('Unexpected token in JSON at position 0'), 400],
  ['a stumble in a package', thrownIn(new TypeError('x'), 'node_modules/payload/a.js'), 400],
  ['a file that is gone', caused('ENOENT'), 404],
  ['too much', Object.assign(new Error('x'), { status: 413 }), 413],
])('%s is what was sent', async (_, error, status) => {
  expect(await answer(error)).toMatchObject({
    status,
    response: { error: { code: expect.any(String) }, errors: [{ message: expect.any(String) }] },
  });
});

it.each<[string, Error]>([
  ['any error', new Error('x')],
  ['a database that is gone', caused('ECONNREFUSED')],
  ['a stumble in our own code', thrownIn(new TypeError('x'), 'cms/domain/content/a.ts')],
  ['what a rule refuses', Object.assign(new Error('x'), { status: 409 })],
])('%s stays what it is', async (_, error) => {
  expect(await answer(error)).toEqual({ response: result });
});

it('a stumble where nothing was sent is a fault', async () => {
  const error = thrownIn(new TypeError('x'), 'node_modules/payload/a.js');
  const req = { search: '', routeParams: { collection: 'articles' } };
  expect(await answer(error, req)).toEqual({ response: result });
});
