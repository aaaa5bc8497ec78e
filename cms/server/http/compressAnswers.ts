import type { IncomingMessage, ServerResponse } from 'node:http';

import compression from 'compression';

/** A page that is still being written after this time sends what it has so far. */
const flushMs = 30;

const compress = compression({
  // A part of a file is counted in the file's own bytes.
  filter: (req, res) => !res.hasHeader('content-range') && compression.filter(req, res),
});

/**
 * Lets text leave compressed (brotli or gzip, as the browser likes), streams without delay.
 *
 * @param next answers the request
 */
export function compressAnswers(req: IncomingMessage, res: ServerResponse, next: () => void): void {
  compress(req, res, () => {
    flushWhenSlow(res as ServerResponse & { flush: () => void });
    next();
  });
}

function flushWhenSlow(res: ServerResponse & { flush: () => void }): void {
  const write = res.write.bind(res);
  const end = res.end.bind(res);
  let timer: NodeJS.Timeout | undefined;
  res.write = ((...args: Parameters<typeof write>) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!res.writableEnded && !res.destroyed) res.flush();
    }, flushMs);
    return write(...args);
  }) as typeof write;
  res.end = ((...args: Parameters<typeof end>) => {
    clearTimeout(timer);
    return end(...args);
  }) as typeof end;
  res.once('close', () => clearTimeout(timer));
}
