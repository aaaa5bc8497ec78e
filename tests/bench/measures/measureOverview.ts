import { startServer } from '../../fixtures/startServer.ts';
import type { LedgerPlace } from '../data/fillLedger.ts';
import { describeLoad } from '../load/describeLoad.ts';
import { runLoad } from '../load/runLoad.ts';
import type { Row } from '../Row.ts';

/** As many trainers as look at once: one, and a meeting of them. Each is a page of charts. */
const CONNECTIONS = [1, 4] as const;
const WARM_UP_SECONDS = 3;

/** The trainer's overview of everybody and of one unit, from the built server on a large ledger. */
export async function measureOverview(place: LedgerPlace, seconds: number): Promise<Row[]> {
  const { env, entries, learners, admin, leaf } = place;
  const server = await startServer(env);
  try {
    const cookie = await server.login(admin.username, admin.password);
    const rows: Row[] = [];
    const ask = async (path: string, what: string, target: number) => {
      const load = { url: server.url, targets: [{ path, cookie }] };
      await runLoad({ ...load, seconds: WARM_UP_SECONDS, mode: { connections: 1 } });
      for (const connections of CONNECTIONS) {
        const result = await runLoad({ ...load, seconds, mode: { connections } });
        rows.push({
          what: `Overview, ${what}, ${connections} at once`,
          figure: describeLoad(result),
          target: `p99 ≤ ${target} ms`,
          met: result.p99 <= target && Object.keys(result.failures).length === 0,
        });
      }
    };
    await ask('/trainer', `${learners} learners, ${entries} entries`, 200);
    await ask(`/trainer?unit=${leaf}`, 'one unit', 50);
    return rows;
  } finally {
    await server.stop();
  }
}
