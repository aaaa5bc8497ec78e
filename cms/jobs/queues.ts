/**
 * What runs by the clock. The night's long work has a queue of its own, and so have reminders of
 * everybody: no publication waits for them.
 */
export const QUEUES = ['default', 'nightly', 'messages'] as const;

export type Queue = (typeof QUEUES)[number];
