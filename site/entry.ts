import type { IncomingMessage, ServerResponse } from 'node:http';

import { createApp } from 'astro/app/entrypoint';
import { writeResponse } from 'astro/app/node';

import { answerBeat } from './server/study/answerBeat.ts';
import { beatSitting } from './server/study/beatSitting.ts';
import { portalPayload } from './server/portalPayload.ts';

/** A request whose body the host in front has read, within the limit. */
type ReadRequest = IncomingMessage & { body?: Buffer<ArrayBuffer> };

const app = createApp();

/**
 * Answers a request for the portal: what Astro's Node adapter does, but for two things that
 * 1,600 reports a second forbid. Reports don't go through the machinery of pages, which costs
 * more than all that is done with them. And no request is given an abort signal: Node keeps one
 * that has it, and all it refers to, until the next full garbage collection.
 */
export async function handler(req: ReadRequest, res: ServerResponse): Promise<void> {
  const session = req.method === 'POST' ? beatSitting(req.url ?? '') : undefined;
  if (session !== undefined) return takeBeat(req, res, session);
  await writeResponse(await app.render(toRequest(req), { addCookieHeader: true }), res);
}

async function takeBeat(req: ReadRequest, res: ServerResponse, session: string): Promise<void> {
  const { status, data } = await answerBeat(await portalPayload(), {
    session,
    cookies: req.headers.cookie,
    text: req.body?.toString() ?? '',
  });
  const body = Buffer.from(JSON.stringify(data));
  // With its length, so that nothing tries to compress what fits into one packet.
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  res.end(body);
}

function toRequest({ method = 'GET', url, headers, body }: ReadRequest): Request {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) given.set(name, String(value));
  }
  const address =
    URL.parse(`http://${headers.host}${url}`) ?? new URL(`http://localhost${url ?? '/'}`);
  return new Request(address, { method, headers: given, ...(body && { body }) });
}
