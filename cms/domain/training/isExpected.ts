import type { Seat } from './seatOf.ts';

/**
 * Whether somebody whom a training asks to come is expected there: where there are seats, only who
 * has one.
 */
export const isExpected = ({ seats, seat }: { seats: number | null; seat: Seat | null }): boolean =>
  seats === null || seat?.has === true;
