/** `absent`: struck off again by the trainer, who did not see them. */
export const CHECK_IN_STATES = ['present', 'excused', 'absent'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

/** By the code on the screen, called over from a list, or read from a table. */
export const CHECK_IN_WAYS = ['qr', 'list', 'import'] as const;
export type CheckInWay = (typeof CHECK_IN_WAYS)[number];
