import { describeLoad } from '../load/describeLoad.ts';
import { runLoad } from '../load/runLoad.ts';
import type { Row } from '../Row.ts';

const CONNECTIONS = 32;
const TARGET_MS = 30;
const WARM_UP_SECONDS = 3;

interface Wanted {
  url: string;
  /** Cookie headers of learners with so many entries. */
  learners: string[];
  entriesEach: number;
  seconds: number;
}

/** Learners with a long year read their record, 32 at once. */
export async function measureRecord(wanted: Wanted): Promise<Row[]> {
  const { url, learners, entriesEach, seconds } = wanted;
  await expectEntries(wanted);
  const targets = learners.map((cookie) => ({ path: '/study/record', cookie }));
  const mode = { connections: CONNECTIONS };
  await runLoad({ url, targets, seconds: WARM_UP_SECONDS, mode });
  const result = await runLoad({ url, targets, seconds, mode });
  return [
    {
      what: `Record with ${entriesEach} entries, ${CONNECTIONS} connections`,
      figure: describeLoad(result),
      target: `p99 ≤ ${TARGET_MS} ms`,
      met: result.p99 <= TARGET_MS && Object.keys(result.failures).length === 0,
    },
  ];
}

async function expectEntries({ url, learners: [cookie = ''], entriesEach }: Wanted) {
  const answer = await fetch(`${url}/study/record`, { headers: { cookie } });
  const { entries } = (await answer.json()) as { entries?: unknown[] };
  if (entries?.length !== entriesEach) {
    throw new Error(`The record has ${entries?.length ?? 'no'} entries instead of ${entriesEach}`);
  }
}
