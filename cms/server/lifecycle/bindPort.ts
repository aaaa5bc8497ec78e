import { createServer, type AddressInfo } from 'node:net';

import { Refusal } from '../Refusal.ts';

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
    return `端口 ${port} 已被占用，请停止占用它的程序，或用 PORT=… 换一个端口。(Port ${port} is already in use.)`;
  }
  if (code === 'EACCES') {
    return `没有权限使用端口 ${port}，请用 PORT=… 换一个大于 1023 的端口。(No permission to use port ${port}.)`;
  }
  return `无法在 HOST=${host} 上监听（${code ?? '未知错误'}）。(Cannot listen on this HOST.)`;
}
