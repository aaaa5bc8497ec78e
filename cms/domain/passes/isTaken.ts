import { passMonths } from './passMonth.ts';
import { isStanding, type Purpose } from './purpose.ts';

/** Whether passes of a month are still taken; a survey's are for as long as it has a key. */
export const isTaken = (purpose: Purpose, month: string, now: Date): boolean =>
  !isStanding(purpose) || passMonths(now).includes(month);
