import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { isDatabaseAway } from '../../operations/isDatabaseAway.ts';
import { ADDRESS_HEADER } from '../../domain/accounts/addressHeader.ts';
import type { Refusal } from '../../text/refusals.ts';
import { errorText } from '../errorText.ts';
import type { createMetrics } from '../metrics/createMetrics.ts';
import type { RoutedRequest } from '../metrics/routeOf.ts';
import { bodyLimit, type Uploads } from './bodyLimit.ts';
import { clientAddress } from './clientAddress.ts';
import { compressAnswers } from './compressAnswers.ts';
import type { createHealth } from './createHealth.ts';
import type { createLookupLimit } from './createLookupLimit.ts';
import type { createWriteLimit } from './createWriteLimit.ts';
import type { createGuard } from './guard/createGuard.ts';
import { isHost } from './guard/isHost.ts';
import { forgetSender } from './forgetSender.ts';
import { isBackOffice } from './isBackOffice.ts';
import { isOwnOrigin } from './isOwnOrigin.ts';
import { isUnsafeMethod } from './isUnsafeMethod.ts';
import { mayScrape } from './mayScrape.ts';
import { readLimited } from './readLimited.ts';
import { refuse } from './refuse.ts';
import { requestPath } from './requestPath.ts';
import { securityHeaders } from './securityHeaders.ts';
import { tellWhenToRetry } from './tellWhenToRetry.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => unknown;

/**
 * Astro sizes pictures at the first, and the portal shows them as they were uploaded; the second
 * is what it shows by itself where it failed.
 */
const unasked = new Set(['/_image', '/500']);

interface HostOptions {
  /** Answers the portal's pages; absent in a process that serves the back office only. */
  site?: Handler;
  /** Answers /admin, /api and /_next; absent in a process that serves the portal only. */
  backOffice?: Handler;
  /** Stands before the back office. */
  guard?: ReturnType<typeof createGuard>;
  uploads?: Uploads;
  /** Says how long an account that writes too much has to wait. */
  writes?: ReturnType<typeof createWriteLimit>;
  /** Says how long an address that looks up too much has to wait. */
  lookups?: ReturnType<typeof createLookupLimit>;
  health: ReturnType<typeof createHealth>;
  metrics?: ReturnType<typeof createMetrics>;
  /** Lets whoever bears it read the metrics from elsewhere. */
  metricsToken?: string;
  siteUrl?: string;
  /** Whose word about whom they speak for is believed. */
  trustedProxies?: readonly string[];
}

/**
 * The web server in front of the portal and the back office: what holds for both is checked here.
 *
 * @returns a server that does not listen yet
 */
export function createHost(options: HostOptions): Server {
  const addressOf = clientAddress(options.trustedProxies ?? []);
  const secure = options.siteUrl?.startsWith('https:') ?? false;

  const nonce = () => randomBytes(16).toString('base64');

  const answer = async (req: RoutedRequest, res: ServerResponse) => {
    const path = requestPath(req.url ?? '/');
    if (path === undefined) return refuse(req, res, { status: 400, refusal: ['bad-request'] });
    for (const [name, value] of Object.entries(securityHeaders(path, { secure, nonce }))) {
      res.setHeader(name, value);
    }
    if (path === '/healthz' || (path === '/metrics' && options.metrics)) req.route = path;
    if (path === '/healthz') return answerHealth(res, await options.health());
    if (!isHost(req.headers.host)) return refuse(req, res, { status: 400, refusal: ['bad-host'] });
    if (path === '/metrics' && options.metrics && !isUnsafeMethod(req.method)) {
      if (mayScrape(req, options.metricsToken)) return answerMetrics(res, options.metrics);
      return refuse(req, res, { status: 403, refusal: ['forbidden/metrics'] });
    }
    if (isUnsafeMethod(req.method)) {
      if (!isOwnOrigin(req.headers, options.siteUrl)) {
        return refuse(req, res, { status: 403, refusal: ['bad-origin'] });
      }
      if (await refusesBody(req, res, path, options.uploads)) return;
    }
    const address = addressOf(req);
    const isAnonymous = forgetSender(req.headers, path);
    if (!isAnonymous) req.headers[ADDRESS_HEADER] = address;
    const handler = isBackOffice(path) ? options.backOffice : options.site;
    if (!handler || unasked.has(path)) {
      return refuse(req, res, { status: 404, refusal: ['not-here'] });
    }
    const passed = await judge(req, res, { path, address, isAnonymous });
    if (!passed) return;
    return new Promise<void>((resolve, reject) => {
      compressAnswers(passed, res, () => {
        Promise.resolve(handler(passed, res)).then(() => resolve(), reject);
      });
    });
  };

  /** What the handler is given to answer; undefined where it has been answered already. */
  const judge = async (
    req: IncomingMessage,
    res: ServerResponse,
    { path, address, isAnonymous }: { path: string; address: string; isAnonymous: boolean },
  ) => {
    let passed = req;
    if (options.guard && isBackOffice(path)) {
      // Next reads the nonce from here, and from nobody else.
      req.headers['content-security-policy'] = String(res.getHeader('content-security-policy'));
      delete req.headers['content-security-policy-report-only'];
      const { whole } = bodyLimit(path, req.headers, options.uploads);
      const judged = await options.guard({ req, path, whole });
      if ('refused' in judged) {
        refuse(req, res, judged.refused);
        return undefined;
      }
      ({ passed } = judged);
    }
    const wait =
      (await options.lookups?.(address, { path, isAnonymous })) ||
      (isUnsafeMethod(req.method) && (await options.writes?.(req, res, path)));
    if (!wait) return passed;
    const headers = { 'retry-after': `${wait}` };
    const refusal: Refusal = ['too-many-requests', { seconds: wait }];
    refuse(req, res, { status: 429, refusal, headers });
    return undefined;
  };

  const server = createServer((req, res) => {
    tellWhenToRetry(res);
    options.metrics?.observe(req, res);
    answer(req, res).catch((error: unknown) => {
      // Whoever went away in the middle of a request wants no answer to it.
      if (req.destroyed && !req.complete) return;
      console.error(`${req.method} ${req.url}: ${errorText(error)}`);
      if (res.headersSent) res.destroy();
      else if (isDatabaseAway(error)) refuse(req, res, { status: 503, refusal: ['database-away'] });
      else refuse(req, res, { status: 500, refusal: ['internal-error'] });
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

async function answerMetrics(
  res: ServerResponse,
  metrics: NonNullable<HostOptions['metrics']>,
): Promise<void> {
  const { text, type } = await metrics.read();
  res.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  res.end(text);
}

/**
 * Checks the announced length. The portal's handler is given the body read whole, within the
 * limit; the back office's is read by its guard, or by itself where it is a file.
 */
async function refusesBody(
  req: IncomingMessage & { body?: unknown },
  res: ServerResponse,
  path: string,
  uploads: Uploads | undefined,
): Promise<boolean> {
  const { most } = bodyLimit(path, req.headers, uploads);
  const announced = req.headers['content-length'];
  const tooLarge = announced !== undefined && Number(announced) > most;
  if (isBackOffice(path) && !tooLarge) {
    if (announced !== undefined || req.headers['transfer-encoding'] === undefined) return false;
    refuse(req, res, { status: 411, refusal: ['length-required'] });
    return true;
  }
  req.body = tooLarge ? undefined : await readLimited(req, most);
  if (req.body) return false;
  // What still comes in of it flows by: a browser reads the answer only after it has sent all.
  refuse(req, res, { status: 413, refusal: ['body-too-large'] });
  return true;
}
