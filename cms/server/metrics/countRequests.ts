import type { ServerResponse } from 'node:http';

import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

import { routeOf, type RoutedRequest } from './routeOf.ts';

/** From a report on study time (a few milliseconds) to a workbook of a large company. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Those that are used; of others a stranger could make up dozens. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** What nginx calls an answer that nobody waited for. */
const GONE = 499;

/**
 * Counts requests by method, route and status, and the time they take by method and route.
 *
 * @param registry where they are told
 * @returns notes a request, to be called as it comes in
 */
export function countRequests(registry: Registry) {
  const registers = [registry];
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route; status 499: the client went away first',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'route'],
    buckets: seconds,
    registers,
  });
  const open = new Gauge({
    name: 'http_requests_in_progress',
    help: 'Requests that are being answered',
    registers,
  });

  return (req: RoutedRequest, res: ServerResponse): void => {
    const began = performance.now();
    const { url = '/' } = req;
    open.inc();
    res.once('close', () => {
      open.dec();
      const { method: given = '' } = req;
      const method = METHODS.includes(given) ? given : 'other';
      const about = { method, route: routeOf(req, url) };
      requests.inc({ ...about, status: res.writableFinished ? res.statusCode : GONE });
      durations.observe(about, (performance.now() - began) / 1000);
    });
  };
}
