import type { LoadResult } from './loadPlan.ts';

/** A load's figures in one line. */
export function describeLoad({ perSecond, p50, p99, failures }: LoadResult): string {
  const failed = Object.entries(failures).map(([what, times]) => `${times} × ${what}`);
  return [
    `${perSecond.toFixed(0)} req/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    ...(failed.length > 0 ? [`FAILED ${failed.join(', ')}`] : []),
  ].join(', ');
}
