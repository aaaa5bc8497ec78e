import type { Readable } from 'node:stream';

import getRawBody, { type RawBodyError } from 'raw-body';

/**
 * Reads a body whose length was not announced.
 *
 * @param body the request
 * @param limit the most bytes to keep
 * @returns the bytes; undefined as soon as there are more than `limit`, the rest then flows by
 * @throws Error when the sender goes away before the end
 */
export async function readLimited(body: Readable, limit: number): Promise<Buffer | undefined> {
  try {
    return await getRawBody(body, { limit });
  } catch (error) {
    if ((error as RawBodyError).type !== 'entity.too.large') throw error;
    body.resume();
    return undefined;
  }
}
