import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface Hashed {
  bytes: number;
  /** In hex. */
  sha256: string;
}

/**
 * Writes a stream of bytes into a file, which is on the disk when this resolves, and tells what
 * was written.
 *
 * @param target a file, made or written over; its folder is made. None: the bytes are only read
 * @param mode who may read a file that is made
 */
export async function hashedWrite(
  source: AsyncIterable<Uint8Array>,
  target?: string,
  mode?: number,
): Promise<Hashed> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = async function* () {
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      if (target !== undefined) yield chunk;
    }
  };
  if (target === undefined) await count().next();
  else {
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(count, createWriteStream(target, { mode, flush: true }));
  }
  return { bytes, sha256: hash.digest('hex') };
}
