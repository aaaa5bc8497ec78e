import { createReadStream } from 'node:fs';

/**
 * A file's bytes, a megabyte at a time. It is opened by whoever asks for the first: a stream that
 * is made earlier fails where nobody listens when its file has gone meanwhile.
 */
export async function* readInPieces(file: string): AsyncIterable<Buffer> {
  yield* createReadStream(file, { highWaterMark: 1 << 20 });
}
