import type { Payload } from 'payload';

import { openPayload } from '../data/openPayload.ts';

interface Clock {
  restart: () => void;
  stop: () => void;
}

/**
 * Does one thing on the database that the environment names, and tells how long it took: the
 * whole of a process of the bench.
 *
 * @param does returns what is to be told beside the figure; sets the clock where it makes ready before
 *   or looks after
 */
export async function act(
  does: (payload: Payload, clock: Clock) => Promise<string>,
): Promise<void> {
  const { DATA_DIR = '', DATABASE_URI = '', PAYLOAD_SECRET = '' } = process.env;
  const { SMTP_URL: smtpUrl, MAIL_FROM: from = '' } = process.env;
  const place = { dataDir: DATA_DIR, databaseUri: DATABASE_URI, secret: PAYLOAD_SECRET };
  const payload = await openPayload({ ...place, ...(smtpUrl && { mail: { smtpUrl, from } }) });
  let began = performance.now();
  let before = process.memoryUsage.rss();
  let ended: number | undefined;
  const told = await does(payload, {
    restart: () => {
      before = process.memoryUsage.rss();
      began = performance.now();
    },
    stop: () => (ended = performance.now()),
  });
  const seconds = ((ended ?? performance.now()) - began) / 1000;
  // The most it ever had, its start included: what the act adds is this or less.
  const addedMb = (process.resourceUsage().maxRSS * 1024 - before) / 1024 ** 2;
  console.log(JSON.stringify({ seconds, told, addedMb }));
  await payload.destroy();
  process.exit();
}
