import type { Payload } from 'payload';

import { openPayload } from '../data/openPayload.ts';

/**
 * Does one thing on the database that the environment names, and tells how long it took: the
 * whole of a process of the bench.
 *
 * @param does returns what is to be told beside the figure
 */
export async function act(does: (payload: Payload) => Promise<string>): Promise<void> {
  const { DATA_DIR = '', DATABASE_URI = '', PAYLOAD_SECRET = '' } = process.env;
  const place = { dataDir: DATA_DIR, databaseUri: DATABASE_URI, secret: PAYLOAD_SECRET };
  const payload = await openPayload(place);
  const began = performance.now();
  const told = await does(payload);
  console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000, told }));
  await payload.destroy();
  process.exit();
}
