import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip, createGzip } from 'node:zlib';

import type { z } from 'zod';

/** So many are done at once: one statement each, and one step of progress. */
const CHUNK = 2_000;

/**
 * What an import is to do, as it is kept: a line a row, packed, so that 50,000 rows fit into one
 * document of MongoDB and never stand in memory all at once.
 *
 * @param schema what a line holds
 */
export const packedLines = <T>(schema: z.ZodType<T>) => ({
  pack: async (planned: readonly T[]): Promise<string> => {
    const packed = Readable.from(linesOf(planned)).pipe(createGzip());
    return (await buffer(packed)).toString('base64');
  },
  /** @returns its rows by the chunk, from the beginning each time it is asked */
  unpack: async function* (packed: string): AsyncGenerator<T[]> {
    let chunk: T[] = [];
    for await (const line of linesIn(packed)) {
      chunk.push(schema.parse(JSON.parse(line)));
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  },
});

function* linesOf(planned: readonly unknown[]) {
  for (let at = 0; at < planned.length; at += CHUNK) {
    const chunk = planned.slice(at, at + CHUNK);
    yield chunk.map((one) => `${JSON.stringify(one)}\n`).join('');
  }
}

/** By hand: `readline` also parts a line at U+2028, which stands in texts as it is. */
async function* linesIn(packed: string): AsyncGenerator<string> {
  const text = Readable.from([Buffer.from(packed, 'base64')]).pipe(createGunzip());
  let rest = '';
  for await (const piece of text.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
