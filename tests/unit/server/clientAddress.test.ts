import { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

import { expect, it } from 'vitest';

import { clientAddress } from '../../../cms/server/http/clientAddress.ts';

function from(trusted: string[], remoteAddress: string | undefined, forwarded?: string): string {
  const req = new IncomingMessage({ remoteAddress } as Socket);
  if (forwarded !== undefined) req.headers['x-forwarded-for'] = forwarded;
  return clientAddress(trusted)(req);
}

it.each([
  ['10.0.0.7', undefined, '10.0.0.7'],
  ['::ffff:10.0.0.7', undefined, '10.0.0.7'],
  ['10.0.0.7', '1.2.3.4', '10.0.0.7'],
  ['127.0.0.1', '1.2.3.4', '127.0.0.1'],
  ['::1', '6.6.6.6, 1.2.3.4', '::1'],
  [undefined, '1.2.3.4', ''],
])(
  'where nobody is trusted, peer %s forwarding for %s counts as %s',
  (peer, forwarded, address) => {
    expect(from([], peer, forwarded)).toBe(address);
  },
);

it.each([
  [['loopback'], '127.0.0.1', '1.2.3.4', '1.2.3.4'],
  [['loopback'], '::ffff:127.0.0.1', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
  [['loopback'], '10.0.0.7', '1.2.3.4', '10.0.0.7'],
  [['loopback'], '127.0.0.1', '', '127.0.0.1'],
  [['loopback', '10.0.0.0/8'], '127.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.7', '1.2.3.4'],
  [['10.0.0.7'], '10.0.0.7', '1.2.3.4', '1.2.3.4'],
])('trusting %j, peer %s forwarding for %s counts as %s', (trusted, peer, forwarded, address) => {
  expect(from(trusted, peer, forwarded)).toBe(address);
});
