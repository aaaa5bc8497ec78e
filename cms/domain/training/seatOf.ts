/** Somebody's seat at a training, or place in the row of those who wait for one, from 1. */
export type Seat = { has: true } | { has: false; place: number };

/**
 * Whether somebody has a seat.
 *
 * @param ahead how many signed up earlier and have not withdrawn
 * @param seats how many there are
 */
export const seatOf = (ahead: number, seats: number): Seat =>
  ahead < seats ? { has: true } : { has: false, place: ahead - seats + 1 };
