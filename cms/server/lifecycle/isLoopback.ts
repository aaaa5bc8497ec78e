import { isIPv4 } from 'node:net';

/**
 * Whether a host to listen on is reachable from this machine only.
 *
 * @param host a name or address, as in HOST
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
