import type { IncomingMessage } from 'node:http';

import proxyAddress from 'proxy-addr';

/**
 * Finds who sends a request, for counting. What a proxy says of whom it speaks for is believed of
 * the proxies named alone; whoever reaches the server directly could write anything there.
 *
 * @param trusted addresses, subnets, or `loopback`, `linklocal`, `uniquelocal` (proxy-addr)
 * @returns what gives the IP address of a request
 */
export function clientAddress(trusted: readonly string[]): (req: IncomingMessage) => string {
  const isTrusted = proxyAddress.compile([...trusted]);
  return (req) => {
    // Undefined once the peer has gone.
    const address: string | undefined = proxyAddress(req, isTrusted);
    return (address ?? '').replace(/^::ffff:/, '');
  };
}
