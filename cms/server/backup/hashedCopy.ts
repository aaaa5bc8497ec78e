import { createReadStream } from 'node:fs';

import { hashedWrite, type Hashed } from './hashedWrite.ts';

/** A file's size and fingerprint; with a target, it is copied there on the way. */
export const hashedCopy = (source: string, target?: string, mode?: number): Promise<Hashed> =>
  hashedWrite(createReadStream(source, { highWaterMark: 1 << 20 }), target, mode);
