import type { Payload } from 'payload';

/** Whether this platform has a mail server: without one it has no sender either. */
export const isMailSetUp = (payload: Payload): boolean => payload.email.defaultFromAddress !== '';
