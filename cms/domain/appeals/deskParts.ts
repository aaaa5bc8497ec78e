/** The parts of an officer's desk. */
export const DESK_PARTS = ['mine', 'free', 'open', 'late', 'back', 'closed'] as const;
export type DeskPart = (typeof DESK_PARTS)[number];
