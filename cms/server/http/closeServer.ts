import type { Server } from 'node:http';

/**
 * Stops a web server: no new connections, and a few seconds for the answers under way.
 *
 * @param server the server
 * @param patience how long answers may take, in milliseconds
 */
export async function closeServer(server: Server, patience = 3000): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}
