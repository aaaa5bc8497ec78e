import { expect, it } from 'vitest';

import { isAnonymousPath } from '../../../cms/domain/passes/isAnonymousPath.ts';
import { createAddressVeil } from '../../../cms/server/http/createAddressVeil.ts';
import { forgetSender } from '../../../cms/server/http/forgetSender.ts';

it.each([
  ['/appeals', true],
  ['/appeals/2026-0143.json', true],
  ['/appeals/2026-0143/rating', true],
  ['/ideas', true],
  ['/talks/1', true],
  ['/surveys/1/answers', true],
  ['/voice/keys.json', true],
  ['/voice/receiving/code', true],
  ['/voice/receiving', false],
  ['/appeals/receiving', true],
  ['/appeals/receiving.json', true],
  ['/voice/passes', false],
  ['/voice/anonymous', false],
  ['/appealing', false],
  ['/study/record', false],
  ['/api/appeals', false],
])('%s may be spoken to by nobody in particular: %s', (path, may) => {
  expect(isAnonymousPath(path)).toBe(may);
});

const sent = {
  ...{ host: 'a.example', 'content-type': 'application/json', 'x-receipt': 'CODE' },
  ...{ 'user-agent': 'Chromium on 张三’s phone', 'x-forwarded-for': '10.0.0.7' },
  ...{ 'x-client-address': '10.0.0.7', 'sec-ch-ua-platform': 'Android', referer: '/me' },
};

it('what comes without a login says nothing of its sender any more', () => {
  const headers = { ...sent };
  expect(forgetSender(headers, '/appeals')).toBe(true);
  expect(headers).toEqual({
    ...{ host: 'a.example', 'content-type': 'application/json', 'x-receipt': 'CODE' },
  });
});

it.each([
  ['a cookie', '/appeals', { cookie: 'payload-token=x' }],
  ['a token', '/appeals', { authorization: 'JWT x' }],
  ['another address', '/voice/passes', {}],
])('with %s it is left as it is', (_, path, more) => {
  const headers = { ...sent, ...more };
  expect(forgetSender(headers, path)).toBe(false);
  expect(headers).toEqual({ ...sent, ...more });
});

it('an address is counted for an hour, by one process, under a name that tells nothing', () => {
  let at = 0;
  const [veil, other] = [createAddressVeil(() => at), createAddressVeil(() => at)];
  const first = veil('10.0.0.7');
  expect(veil('10.0.0.7')).toBe(first);
  expect(veil('10.0.0.8')).not.toBe(first);
  expect(other('10.0.0.7')).not.toBe(first);
  at = 3_599_999;
  expect(veil('10.0.0.7')).toBe(first);
  at = 3_600_000;
  expect(veil('10.0.0.7')).not.toBe(first);
});
