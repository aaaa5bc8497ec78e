import { setTimeout as sleep } from 'node:timers/promises';

import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

import { countRequests } from './countRequests.ts';
import type { Source } from './Source.ts';

/** A source that takes longer is left out: who looks is not to wait for a database that hangs. */
const patienceMs = 1000;

interface Options {
  sources: readonly Source[];
}

/**
 * What the process counts and what it is asked for when somebody looks, in Prometheus' format:
 * requests, event loop, heap, and the figures of `sources`.
 *
 * @returns `observe` counts a request, to be called as it comes in; `read` gives the text and its
 *   content type
 */
export function createMetrics({ sources }: Options) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const observe = countRequests(registry);
  const fills = sources.map((source) => fillFrom(registry, source));

  const make = async (): Promise<{ text: string; type: string }> => {
    await Promise.all(fills.map((fill) => fill()));
    return { text: await registry.metrics(), type: registry.contentType };
  };
  // One look at a time, so that none meets figures that are being filled for another.
  let looking: ReturnType<typeof make> | undefined;
  const read = () => (looking ??= make().finally(() => (looking = undefined)));

  return { observe, read };
}

function fillFrom(registry: Registry, { figures, read }: Source): () => Promise<void> {
  const gauges = Object.entries(figures).map(([name, { help, label }]) => {
    const labelNames = label === undefined ? [] : [label];
    return { name, label, gauge: new Gauge({ name, help, labelNames, registers: [registry] }) };
  });
  return async () => {
    const values = await inTime(read()).catch((): Awaited<ReturnType<typeof read>> => ({}));
    for (const { name, label, gauge } of gauges) {
      gauge.reset();
      // Otherwise a figure that is not known would stand there as 0.
      if (label === undefined) gauge.remove();
      const value = values[name];
      if (typeof value === 'number') gauge.set(value);
      else if (label !== undefined) {
        for (const [one, its] of Object.entries(value ?? {})) gauge.set({ [label]: one }, its);
      }
    }
  };
}

const inTime = <T>(reading: Promise<T>): Promise<T> =>
  Promise.race([
    reading,
    sleep(patienceMs, undefined, { ref: false }).then(() => {
      throw new Error('Took too long');
    }),
  ]);
