import type { IncomingHttpHeaders } from 'node:http';

import { z } from 'zod';

import { isHost } from './isHost.ts';

const segment = z.union([
  z.string(),
  z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()]),
]);
/** What a page of the back office tells Next of where it is; Next fails on anything else. */
const routerState: z.ZodType = z.lazy(() =>
  z.tuple([segment, z.record(z.string(), routerState)]).rest(z.unknown()),
);

const sound: Record<string, (value: string) => boolean> = {
  'x-forwarded-host': (value) => value.split(',').every((host) => isHost(host.trim())),
  'x-forwarded-proto': (value) => /^https?(?:\s*,\s*https?)*$/.test(value),
  'x-forwarded-port': (value) => /^\d{1,5}$/.test(value),
  'next-router-state-tree': isRouterState,
};

/**
 * Takes away headers that say something impossible: nobody needs them, and whoever reads them
 * trusts that a proxy or a page of ours wrote them.
 *
 * @param headers of the request; changed
 */
export function tidyHeaders(headers: IncomingHttpHeaders): void {
  for (const [name, isSound] of Object.entries(sound)) {
    const value = headers[name];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- of the names above
    if (value !== undefined && !isSound(String(value))) delete headers[name];
  }
}

function isRouterState(value: string): boolean {
  if (value.length > 20_000) return false;
  try {
    return routerState.safeParse(JSON.parse(decodeURIComponent(value))).success;
  } catch {
    return false;
  }
}
