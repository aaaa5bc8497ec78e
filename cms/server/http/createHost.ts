import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { isDatabaseAway } from '../../operations/isDatabaseAway.ts';
import { errorText } from '../errorText.ts';
import { bodyLimit } from './bodyLimit.ts';
import { clientAddress } from './clientAddress.ts';
import { compressAnswers } from './compressAnswers.ts';
import type { createHealth } from './createHealth.ts';
import { createLoginLimit } from './createLoginLimit.ts';
import { isBackOffice } from './isBackOffice.ts';
import { isLogin } from './isLogin.ts';
import { isOwnOrigin } from './isOwnOrigin.ts';
import { isUnsafeMethod } from './isUnsafeMethod.ts';
import { readLimited } from './readLimited.ts';
import { refuse } from './refuse.ts';
import { requestPath } from './requestPath.ts';
import { securityHeaders } from './securityHeaders.ts';
import { tellWhenToRetry } from './tellWhenToRetry.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => unknown;

interface HostOptions {
  /** Answers the portal's pages; absent in a process that serves the back office only. */
  site?: Handler;
  /** Answers /admin, /api and /_next; absent in a process that serves the portal only. */
  backOffice?: Handler;
  health: ReturnType<typeof createHealth>;
  siteUrl?: string;
}

/**
 * The web server in front of the portal and the back office: what holds for both is checked here.
 *
 * @returns a server that does not listen yet
 */
export function createHost(options: HostOptions): Server {
  const logins = createLoginLimit();
  const secure = options.siteUrl?.startsWith('https:') ?? false;

  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const path = requestPath(req.url ?? '/');
    if (path === undefined) return refuse(req, res, 400, 'bad-request');
    for (const [name, value] of Object.entries(securityHeaders(path, secure))) {
      res.setHeader(name, value);
    }
    if (path === '/healthz') return answerHealth(res, await options.health());
    if (isUnsafeMethod(req.method)) {
      if (!isOwnOrigin(req.headers, options.siteUrl)) return refuse(req, res, 403, 'bad-origin');
      if (await refusesBody(req, res, path)) return;
    }
    if (isLogin(req.method, path)) {
      const address = clientAddress(req);
      const wait = await logins.wait(address);
      if (wait > 0) return refuse(req, res, 429, 'too-many-logins', { 'retry-after': `${wait}` });
      res.once('finish', () => void logins.note(address, res.statusCode));
    }
    const handler = isBackOffice(path) ? options.backOffice : options.site;
    if (!handler) return refuse(req, res, 404, 'not-here');
    return new Promise<void>((resolve, reject) => {
      compressAnswers(req, res, () => {
        Promise.resolve(handler(req, res)).then(() => resolve(), reject);
      });
    });
  };

  const server = createServer((req, res) => {
    tellWhenToRetry(res);
    answer(req, res).catch((error: unknown) => {
      // Whoever went away in the middle of a request wants no answer to it.
      if (req.destroyed && !req.complete) return;
      console.error(`${req.method} ${req.url}: ${errorText(error)}`);
      if (res.headersSent) res.destroy();
      else if (isDatabaseAway(error)) refuse(req, res, 503, 'database-away');
      else refuse(req, res, 500, 'internal-error');
    });
  });
  // Longer than a load balancer keeps a connection, so that it never sends into a closing one.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 30_000;
  // A video over a mine's line takes its time.
  server.requestTimeout = 30 * 60_000;
  return server;
}

function answerHealth(
  res: ServerResponse,
  { status, body }: Awaited<ReturnType<HostOptions['health']>>,
): void {
  res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  res.end(JSON.stringify(body));
}

/**
 * Checks the announced length. The portal's handler is given the body read whole, within the
 * limit; the back office reads its own, so that uploads can be large.
 */
async function refusesBody(
  req: IncomingMessage & { body?: unknown },
  res: ServerResponse,
  path: string,
): Promise<boolean> {
  const limit = bodyLimit(path, req.headers);
  const announced = req.headers['content-length'];
  const tooLarge = announced !== undefined && Number(announced) > limit;
  if (isBackOffice(path) && !tooLarge) {
    const endless = announced === undefined && req.headers['transfer-encoding'] !== undefined;
    if (!endless || limit === Infinity) return false;
    refuse(req, res, 411, 'length-required');
    return true;
  }
  req.body = tooLarge ? undefined : await readLimited(req, limit);
  if (req.body) return false;
  refuse(req, res, 413, 'body-too-large');
  return true;
}
