import autocannon from 'autocannon';

import type { LoadPlan, LoadResult, Target } from './loadPlan.ts';
import { requestOf } from './requestOf.ts';

/** So many connections ask at once, each again as soon as it has its answer. */
export async function closedLoop(
  { url, targets, seconds }: LoadPlan,
  connections: number,
): Promise<Omit<LoadResult, 'clientCpu'>> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 10,
    requests: targets.some(({ beat }) => beat) ? oneByOne(targets) : ready(targets),
  });
  const { requests, latency, non2xx, errors, duration } = result;
  return {
    requests: requests.total,
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    max: latency.max,
    failures: {
      ...(non2xx > 0 ? { 'not 2xx': non2xx } : {}),
      ...(errors > 0 ? { 'no answer': errors } : {}),
      ...(requests.total === 0 ? { 'no answer at all': 1 } : {}),
    },
  };
}

/** Requests that are always the same are written once, so that the client takes little time. */
const ready = (targets: readonly Target[]) =>
  targets.map((target) => {
    const { body, ...wire } = requestOf(target, 0);
    return { ...wire, ...(body === undefined ? {} : { body }) };
  });

/** Beats count up: each target's next request is another one. */
function oneByOne(targets: readonly Target[]) {
  let sent = 0;
  const setupRequest = (request: object) => {
    const target = targets[sent % targets.length];
    if (!target) throw new Error('A load without targets');
    const { body, ...wire } = requestOf(target, Math.floor(sent / targets.length));
    sent += 1;
    return { ...request, ...wire, ...(body === undefined ? {} : { body }) };
  };
  return [{ setupRequest }];
}
