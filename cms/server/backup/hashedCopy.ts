import { hashedWrite, type Hashed } from './hashedWrite.ts';
import { readInPieces } from './readInPieces.ts';

/** A file's size and fingerprint; with a target, it is copied there on the way. */
export const hashedCopy = (source: string, target?: string, mode?: number): Promise<Hashed> =>
  hashedWrite(readInPieces(source), target, mode);
