/** The collections whose rows are sent by the clock, each row once: they have these fields alike. */
export const OUTBOXES = ['mails', 'robot-messages'] as const;

export type Outbox = (typeof OUTBOXES)[number];
