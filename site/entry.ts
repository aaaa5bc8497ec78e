import type { IncomingMessage, ServerResponse } from 'node:http';

import { createApp } from 'astro/app/entrypoint';
import { writeResponse } from 'astro/app/node';
import type { Payload } from 'payload';

import { DEFAULT_LANGUAGE } from '../cms/text/language.ts';
import { preferredLanguage } from '../cms/text/preferredLanguage.ts';
import { answerBeat } from './server/study/answerBeat.ts';
import { beatSitting } from './server/study/beatSitting.ts';
import { whileAway } from './server/whileAway.ts';

/**
 * A request whose body the host in front has read, within the limit; `route` tells the host which
 * page it was, by the pattern of its address.
 */
type ReadRequest = IncomingMessage & { body?: Buffer<ArrayBuffer>; route?: string };

const app = createApp();

/** As Astro would name it. */
const BEATS = '/study/sessions/[session]/beats';

/**
 * What answers requests for the portal: what Astro's Node adapter does, but for two things that
 * 1,600 reports a second forbid. Reports don't go through the machinery of pages, which costs
 * more than all that is done with them. And no request is given an abort signal: Node keeps one
 * that has it, and all it refers to, until the next full garbage collection.
 *
 * @param payload the one Payload of this process, handed on to pages as `locals.payload`
 */
export function createHandler(payload: Payload) {
  return async (req: ReadRequest, res: ServerResponse): Promise<void> => {
    const sitting = req.method === 'POST' ? beatSitting(req.url ?? '') : undefined;
    if (sitting !== undefined) {
      req.route = BEATS;
      return takeBeat(payload, { req, res, sitting });
    }
    const noteRoute = (route: string) => (req.route ??= route);
    const locals = { payload, viewer: null, language: DEFAULT_LANGUAGE, noteRoute };
    const render = () =>
      app.render(toRequest(req), { addCookieHeader: true, locals: { ...locals } });
    const response = isIdempotent(req) ? await whileAway(render, isAway) : await render();
    await writeResponse(response, res);
  };
}

async function takeBeat(
  payload: Payload,
  { req, res, sitting }: { req: ReadRequest; res: ServerResponse; sitting: string },
): Promise<void> {
  const take = () =>
    answerBeat(payload, {
      session: sitting,
      cookies: req.headers.cookie,
      language: preferredLanguage(req.headers.cookie, req.headers['accept-language']),
      text: req.body?.toString() ?? '',
    });
  // A report that comes twice does no harm: it carries a number and cumulative figures.
  const { status, data } = await whileAway(take, (answer) => answer.status === 503);
  const body = Buffer.from(JSON.stringify(data));
  // With its length, so that nothing tries to compress what fits into one packet.
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  res.end(body);
}

/** What HTTP lets be done twice: RFC 9110, 9.2.2. */
const isIdempotent = ({ method = 'GET' }: ReadRequest) =>
  ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method);

/** Only a database that is away says when to come again with a 503. */
const isAway = ({ status, headers }: Response) => status === 503 && headers.has('retry-after');

function toRequest({ method = 'GET', url, headers, body }: ReadRequest): Request {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) given.set(name, String(value));
  }
  const address =
    URL.parse(`http://${headers.host}${url}`) ?? new URL(`http://localhost${url ?? '/'}`);
  return new Request(address, { method, headers: given, ...(body && { body }) });
}
