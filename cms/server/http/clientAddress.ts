import type { IncomingMessage } from 'node:http';

import proxyAddress from 'proxy-addr';

const isLoopback = proxyAddress.compile('loopback');

/**
 * Who sends a request, for counting.
 *
 * A proxy on this machine is believed about whom it speaks for, and only its own word, the last;
 * whoever reaches the server directly could write anything there.
 *
 * @returns an IP address
 */
export function clientAddress(req: IncomingMessage): string {
  const address = proxyAddress(req, (hop, n) => n === 0 && isLoopback(hop, n));
  // Undefined once the peer has gone.
  return (address ?? '').replace(/^::ffff:/, '');
}
