import type { ServerResponse } from 'node:http';

/** Seconds in which most of what makes a server say 503 is over. */
const RETRY_AFTER = '3';

/**
 * Sees to it that every 503 says when to come again, whoever answers it: Payload's errors carry
 * no headers.
 */
export function tellWhenToRetry(res: ServerResponse): void {
  const writeHead = res.writeHead.bind(res) as (...head: unknown[]) => ServerResponse;
  res.writeHead = (...head: unknown[]) => {
    if (head[0] === 503 && !res.hasHeader('retry-after')) res.setHeader('retry-after', RETRY_AFTER);
    return writeHead(...head);
  };
}
