import type { IncomingMessage } from 'node:http';

import { expect, it } from 'vitest';

import { mayScrape } from '../../../cms/server/http/mayScrape.ts';

const token = 'a-token-of-some-length';
const from = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

it.each(['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])('admits this machine: %s', (one) => {
  expect(mayScrape(from(one), undefined)).toBe(true);
  expect(mayScrape(from(one), token)).toBe(true);
});

it.each([
  ...['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'],
])('does not take whom a proxy on this machine speaks for as this machine: %s', (header) => {
  expect(mayScrape(from('127.0.0.1', { [header]: '127.0.0.1' }), token)).toBe(false);
});

it.each(['192.168.1.7', '10.127.0.1', 'fe80::1', '::ffff:10.0.0.1', '', undefined])(
  'admits nobody else: %s',
  (one) => {
    expect(mayScrape(from(one), undefined)).toBe(false);
    expect(mayScrape(from(one), token)).toBe(false);
  },
);

it.each([
  [`Bearer ${token}`, true],
  [`bearer  ${token}`, true],
  [`Bearer ${token}x`, false],
  [`Bearer ${token.slice(0, -1)}`, false],
  ['Bearer ', false],
  ['Bearer undefined', false],
  [token, false],
  [`Basic ${token}`, false],
])('admits from anywhere who bears the token: "%s" %s', (authorization, admitted) => {
  const proxied = { authorization, 'x-forwarded-for': '1.2.3.4' };
  expect(mayScrape(from('192.168.1.7', { authorization }), token)).toBe(admitted);
  expect(mayScrape(from('127.0.0.1', proxied), token)).toBe(admitted);
  expect(mayScrape(from('192.168.1.7', { authorization }), undefined)).toBe(false);
});
