import { z } from 'zod';

import { SLOTS, type Slot } from './slot.ts';

const some = z.array(z.enum(SLOTS));
const partly = z.record(z.string(), some);

/** Who was at a training for some of its half days only, by learner. */
export type Partly = Record<string, Slot[]>;

/** As it is stored with a training; nothing where everybody was there all the time. */
export function partlyOf(stored: unknown): Partial<Partly> {
  return partly.safeParse(stored).data ?? {};
}

/**
 * The half days of a training for which somebody counts who was there.
 *
 * @param own those that were noted for the person, as stored; nothing where all count
 */
export function attendedSlots(slots: readonly Slot[], own: unknown): Slot[] {
  const noted = some.safeParse(own).data;
  return slots.filter((slot) => !noted || noted.includes(slot));
}
