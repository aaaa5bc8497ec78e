import { createHash } from 'node:crypto';

/** Numbers from 0 to 1 that follow from a name alone, so that every demo is the same. */
export function random(name: string): () => number {
  let n = 0;
  return () => {
    n += 1;
    return createHash('sha256').update(`${name}:${n}`).digest().readUInt32BE(0) / 2 ** 32;
  };
}
