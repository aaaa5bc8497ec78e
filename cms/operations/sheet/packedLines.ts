import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import type { z } from 'zod';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

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
    const lines = planned.map((one) => JSON.stringify(one)).join('\n');
    return (await pack(lines)).toString('base64');
  },
  /** @returns what gives its rows by the chunk, as often as it is asked */
  unpack: async (packed: string): Promise<() => Iterable<T[]>> => {
    const text = (await unpack(Buffer.from(packed, 'base64'))).toString();
    const lines = text === '' ? [] : text.split('\n');
    return function* () {
      for (let at = 0; at < lines.length; at += CHUNK) {
        yield lines.slice(at, at + CHUNK).map((line) => schema.parse(JSON.parse(line)));
      }
    };
  },
});
