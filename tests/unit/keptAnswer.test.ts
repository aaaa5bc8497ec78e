import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { KeptAnswer } from '../../site/server/keptAnswer.ts';

const data = { earnedUnits: 8000, entries: Array.from({ length: 50 }, () => '安全生产') };
const type = { 'content-type': 'application/json' };
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, plain: (bytes: Buffer) => bytes };

describe('an answer kept', () => {
  it.each([
    [undefined, 'plain'],
    ['', 'plain'],
    ['identity', 'plain'],
    ['deflate', 'plain'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0', 'plain'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0.5, gzip;q=0.5', 'br'],
    ['gzip;q=0.5, *;q=0', 'gzip'],
    ['*;q=0', 'plain'],
  ] as const)('is sent, where %s is accepted, as %s', async (accepted, encoding) => {
    const headers: HeadersInit = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const answer = await new KeptAnswer(JSON.stringify(data), type).respond(
      new Request('http://a/', { headers }),
    );
    expect(answer.headers.get('content-encoding') ?? 'plain').toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(answer.headers.get('content-type')).toBe('application/json');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(JSON.parse(unpack[encoding](bytes).toString())).toEqual(data);
  });
});
