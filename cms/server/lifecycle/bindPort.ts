import { createServer, type AddressInfo } from 'node:net';

import { Refusal } from '../Refusal.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * Makes sure that a port can be listened on, by doing so for a moment.
 *
 * @param host the address to listen on
 * @param port the port; 0 for any free one
 * @returns the port
 * @throws Refusal when it is taken, not allowed, or the host is not this machine's
 */
export async function bindPort(host: string, port: number): Promise<number> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    throw new Refusal(explain((error as NodeJS.ErrnoException).code, host, port));
  } finally {
    server.close();
  }
}

function explain(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return processLines.portTaken(port);
  }
  if (code === 'EACCES') {
    return processLines.portForbidden(port);
  }
  return processLines.hostUnusable(host, code);
}
