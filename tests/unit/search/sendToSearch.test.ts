import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';

import { MeilisearchApiError } from 'meilisearch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { sendToSearch } from '../../../cms/search/sendToSearch.ts';

interface Got extends Pick<IncomingMessage, 'method' | 'url' | 'headers'> {
  body: string;
  socket: Socket;
}

describe('what is sent to the search server', () => {
  let server: Server;
  let got: Got[];
  let answer: { status: number; body: string } | 'hang' | 'close';
  const url = () =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexes/a/search?x=1`;

  beforeEach(async () => {
    got = [];
    answer = { status: 200, body: '{"hits":["政工"]}' };
    server = createServer((req, res) => {
      void text(req).then((body) => {
        const { method, url: path, headers, socket } = req;
        got.push({ method, url: path, headers, body, socket });
        if (answer === 'hang') return;
        if (answer === 'close') {
          answer = { status: 200, body: '{"again":true}' };
          socket.resetAndDestroy();
          return;
        }
        res.writeHead(answer.status).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('goes with its length, in UTF-8, and the answer is read', async () => {
    const body = JSON.stringify({ q: '井下安全' });
    const headers = { authorization: 'Bearer key', 'content-type': 'application/json' };
    const init = { method: 'POST', body, headers };
    expect(await sendToSearch(new URL(url()), init)).toEqual({ hits: ['政工'] });
    expect(got).toMatchObject([{ method: 'POST', url: '/indexes/a/search?x=1', body, headers }]);
    expect(got[0]?.headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });

  it('goes over one connection, one after the other', async () => {
    for (let n = 0; n < 3; n += 1) await sendToSearch(url());
    expect(new Set(got.map(({ socket }) => socket)).size).toBe(1);
  });

  it('may be answered with nothing', async () => {
    answer = { status: 204, body: '' };
    expect(await sendToSearch(url(), { method: 'DELETE' })).toBeUndefined();
  });

  it('is refused with the server’s own code', async () => {
    answer = { status: 404, body: '{"message":"no index","code":"index_not_found"}' };
    const refused = sendToSearch(url());
    await expect(refused).rejects.toBeInstanceOf(MeilisearchApiError);
    await expect(refused).rejects.toMatchObject({ response: { status: 404 }, cause: { code: 'index_not_found' } }); // prettier-ignore
  });

  it('is sent again where the connection was closed just as it was used again', async () => {
    await sendToSearch(url());
    answer = 'close';
    expect(await sendToSearch(url(), { method: 'POST', body: '{}' })).toEqual({ again: true });
    expect(got).toHaveLength(3);
  });

  it('fails where nobody is there, or nobody answers in time', async () => {
    answer = 'hang';
    await expect(sendToSearch(url(), { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    const gone = url();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(sendToSearch(gone)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
