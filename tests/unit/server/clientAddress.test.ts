import type { Socket } from 'node:net';

import { expect, it } from 'vitest';

import { clientAddress } from '../../../cms/server/http/clientAddress.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  clientAddress({
    socket: { remoteAddress } as Socket,
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

it.each([
  ['10.0.0.7', undefined, '10.0.0.7'],
  ['::ffff:10.0.0.7', undefined, '10.0.0.7'],
  ['10.0.0.7', '1.2.3.4', '10.0.0.7'],
  ['127.0.0.1', '1.2.3.4', '1.2.3.4'],
  ['::1', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
  ['127.0.0.1', '', '127.0.0.1'],
])('peer %s forwarding for %s counts as %s', (peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address);
});
