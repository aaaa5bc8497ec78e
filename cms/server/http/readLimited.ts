import type { Readable } from 'node:stream';

/**
 * Reads a body whose length was not announced.
 *
 * @param body the request
 * @param limit the most bytes to keep
 * @returns the bytes; undefined as soon as there are more than `limit`, the rest then flows by
 * @throws Error when the sender goes away before the end
 */
export function readLimited(body: Readable, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      body.off('data', onData).resume();
      resolve(undefined);
    };
    body.on('data', onData);
    body.once('end', () => resolve(Buffer.concat(chunks)));
    body.once('error', reject);
    body.once('close', () => reject(new Error('The request was cut off.')));
  });
}
