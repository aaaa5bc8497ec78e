import { ReadableStream } from 'node:stream/web';

/** Pieces as they are made, for a Response. */
export const streamed = (pieces: AsyncIterable<Uint8Array>): BodyInit =>
  // Node's own stream type and the DOM's differ in name only.
  ReadableStream.from(pieces) as unknown as BodyInit;
