import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';

import { MeilisearchApiError, type MeilisearchErrorResponse } from 'meilisearch';

/** Shorter than Meilisearch keeps a connection that nobody uses: five seconds. */
const KEPT_MS = 4000;
const kept = { keepAlive: true, timeout: KEPT_MS };
const plain = { request: http.request, agent: new http.Agent(kept) };
const encrypted = { request: https.request, agent: new https.Agent(kept) };

/**
 * Sends a request to the search server in one piece, over a connection that stays. Node's `fetch`
 * sends head and body apart, and each question then waits 40 ms for the acknowledgement of the
 * first part.
 *
 * @param input the address, a URL
 * @param init method, headers, a text as body, and what ends the waiting
 * @returns the answer's JSON
 * @throws MeilisearchApiError where the server refuses; Error where it can't be reached
 */
export async function sendToSearch(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<unknown> {
  const url = new URL(input instanceof Request ? input.url : input);
  const { status, body } = await send(url, init);
  const answer: unknown = body === '' ? undefined : JSON.parse(body);
  if (status < 400) return answer;
  throw new MeilisearchApiError(new Response(null, { status }), answer as MeilisearchErrorResponse);
}

async function send(url: URL, init: RequestInit): Promise<{ status: number; body: string }> {
  const body = typeof init.body === 'string' ? Buffer.from(init.body) : undefined;
  const headers = Object.fromEntries(new Headers(init.headers));
  const { request, agent } = url.protocol === 'https:' ? encrypted : plain;
  const sent = request(url, {
    method: init.method ?? 'GET',
    headers: { ...headers, ...(body && { 'content-length': body.length }) },
    agent,
    ...(init.signal && { signal: init.signal }),
  });
  try {
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).once('error', reject).end(body);
    });
    return { status: answer.statusCode ?? 0, body: await text(answer) };
  } catch (error) {
    // The server closed the connection just as it was used again: whatever is asked of it may be
    // asked twice.
    const isStale = sent.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
    if (!isStale) throw error;
    return send(url, init);
  }
}
