import type { Target } from './loadPlan.ts';

export interface WireRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/**
 * The request a browser would send.
 *
 * @param times how often this target has been sent before
 */
export function requestOf({ path, cookie, beat }: Target, times: number): WireRequest {
  const headers = { cookie, 'accept-encoding': 'gzip, deflate, br' };
  if (!beat) return { method: 'GET', path, headers };
  const seq = beat.firstSeq + times;
  const body = JSON.stringify({
    seq,
    activeMs: seq * 28_000,
    coverage: 0.3,
    visible: true,
    seen: [[0, Math.min(300, 20 + seq * 10)]],
  });
  // Both clients announce the length themselves.
  return {
    method: 'POST',
    path,
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  };
}
