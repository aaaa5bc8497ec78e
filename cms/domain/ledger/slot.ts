/** The half days of a day, in their order: 上午, 下午, 晚上 (design, ledger rule 8). */
export const SLOTS = ['morning', 'afternoon', 'evening'] as const;
export type Slot = (typeof SLOTS)[number];
