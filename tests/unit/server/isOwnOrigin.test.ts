import { expect, it } from 'vitest';

import { isOwnOrigin } from '../../../cms/server/http/isOwnOrigin.ts';

const host = 'xuetang.example:3000';

it.each([
  ['no browser', {}, true],
  ['the same host', { origin: 'http://xuetang.example:3000' }, true],
  ['the same host behind TLS', { origin: 'https://xuetang.example:3000' }, true],
  ['another port', { origin: 'http://xuetang.example:4000' }, false],
  ['another host', { origin: 'https://evil.example' }, false],
  ['a host that begins like ours', { origin: 'http://xuetang.example:3000.evil.example' }, false],
  ['a sandboxed page', { origin: 'null' }, false],
  ['nonsense', { origin: 'xuetang.example:3000' }, false],
  ['an empty origin', { origin: '' }, false],
  ['the referer where there is no origin', { referer: 'http://xuetang.example:3000/login' }, true],
  ['a foreign referer', { referer: 'https://evil.example/' }, false],
  [
    'an origin before a referer',
    { origin: 'https://evil.example', referer: 'http://xuetang.example:3000/' },
    false,
  ],
  [
    'a browser that says cross-site',
    { origin: 'http://xuetang.example:3000', 'sec-fetch-site': 'cross-site' },
    false,
  ],
  ['a browser that says cross-site and nothing else', { 'sec-fetch-site': 'cross-site' }, false],
] as const)('%s: %o gives %s', (_name, headers, allowed) => {
  expect(isOwnOrigin({ host, ...headers })).toBe(allowed);
});

it('accepts the public address where a proxy changes the Host header', () => {
  const headers = { host: '127.0.0.1:3000', origin: 'https://xuetang.example' };
  expect(isOwnOrigin(headers)).toBe(false);
  expect(isOwnOrigin(headers, 'https://xuetang.example/')).toBe(true);
});

it('compares hosts without regard to case', () => {
  const headers = { host: 'Xuetang.Example', origin: 'http://xuetang.example' };
  expect(isOwnOrigin(headers)).toBe(true);
});
