/** What runs by the clock. The night's long work has a queue of its own: no publication waits for it. */
export const QUEUES = ['default', 'nightly'] as const;

export type Queue = (typeof QUEUES)[number];
