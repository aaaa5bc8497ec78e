import type { IncomingMessage } from 'node:http';

const loopback = /^(127\.|::1$)/;

/**
 * Who sends a request, for counting.
 *
 * A proxy on this machine is believed about whom it speaks for, and only its own word, the last;
 * whoever reaches the server directly could write anything there.
 *
 * @returns an IP address
 */
export function clientAddress(req: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const peer = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const forwarded = req.headers['x-forwarded-for'];
  if (!forwarded || !loopback.test(peer)) return peer;
  return String(forwarded).split(',').at(-1)?.trim() || peer;
}
