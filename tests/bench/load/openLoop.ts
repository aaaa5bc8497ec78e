import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { LoadPlan, LoadResult } from './loadPlan.ts';
import { requestOf, type WireRequest } from './requestOf.ts';

/** How often the client looks what is due. */
const TICK_MS = 2;
const LAST_ANSWERS_MS = 20_000;
/** As many as a load balancer keeps open; a browser's own connection each would cost no less. */
const MOST_CONNECTIONS = 512;

/**
 * So many requests leave each second, whatever comes back: learners don't wait for each other.
 * A request's time counts from the moment it was due, so that a server that falls behind can't
 * hide it by slowing the client.
 */
export async function openLoop(
  { url, targets, seconds }: LoadPlan,
  rate: number,
): Promise<Omit<LoadResult, 'clientCpu'>> {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS, scheduling: 'lifo' });
  const total = Math.round(rate * seconds);
  const times = new Float64Array(total);
  const failures: Record<string, number> = {};
  let answered = 0;
  const began = performance.now();

  const settle = (n: number, failure?: string) => {
    times[n] = performance.now() - began - (n * 1000) / rate;
    answered += 1;
    if (failure) failures[failure] = (failures[failure] ?? 0) + 1;
  };
  const send = (n: number, { body, ...wire }: WireRequest) => {
    let open = true;
    const once = (failure?: string) => {
      if (open) settle(n, failure);
      open = false;
    };
    const sent = request({ ...wire, hostname, port, agent, timeout: 15_000 }, (answer) => {
      const status = answer.statusCode ?? 0;
      answer.resume();
      answer.once('end', () => once(status >= 200 && status < 300 ? undefined : String(status)));
      answer.once('error', (error) => once(error.message));
    });
    sent.once('timeout', () => sent.destroy(new Error('timeout')));
    sent.once('error', (error: NodeJS.ErrnoException) => once(error.code ?? error.message));
    sent.end(body);
  };

  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - began) * rate) / 1000) + 1);
    for (; sent < due; sent += 1) {
      const target = targets[sent % targets.length];
      if (!target) throw new Error('A load without targets');
      send(sent, requestOf(target, Math.floor(sent / targets.length)));
    }
    await sleep(TICK_MS);
  }
  for (let waited = 0; answered < total && waited < LAST_ANSWERS_MS; waited += 50) await sleep(50);
  const lasted = (performance.now() - began) / 1000;
  agent.destroy();

  if (answered < total) failures['no answer'] = total - answered;
  const sorted = times.sort();
  const quantile = (share: number) => sorted[Math.ceil(share * total) - 1] ?? 0;
  return {
    requests: total,
    perSecond: answered / lasted,
    p50: quantile(0.5),
    p99: quantile(0.99),
    max: quantile(1),
    failures,
  };
}
