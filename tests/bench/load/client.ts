import { closedLoop } from './closedLoop.ts';
import type { LoadPlan, LoadResult } from './loadPlan.ts';
import { openLoop } from './openLoop.ts';

// A process of its own, so that the client's work never waits for the bench's or the server's.

process.once('message', (plan: LoadPlan) => {
  const before = process.cpuUsage();
  const began = performance.now();
  const running =
    'rate' in plan.mode ? openLoop(plan, plan.mode.rate) : closedLoop(plan, plan.mode.connections);
  running
    .then((result) => {
      const { user, system } = process.cpuUsage(before);
      const clientCpu = (user + system) / 1000 / (performance.now() - began);
      process.send?.({ ...result, clientCpu } satisfies LoadResult, () => process.exit(0));
    })
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
});
