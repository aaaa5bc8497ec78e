/** By the key the bank has today, or the question's full share for everybody. */
export const REPAIR_MODES = ['key', 'full'] as const;
export type RepairMode = (typeof REPAIR_MODES)[number];
