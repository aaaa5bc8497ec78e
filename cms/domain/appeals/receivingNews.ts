import { nextDay } from '../shanghai.ts';

/** What is told to who has booked a visit; never what it is about. */
export const RECEIVING_RULES = [
  /** The visit is tomorrow. */
  'receiving',
  /** Its day is called off. */
  'receiving-off',
] as const;
export type ReceivingRule = (typeof RECEIVING_RULES)[number];

/** A visit with a name that stands, as far as telling of it goes. */
export interface WatchedVisit {
  learner: string;
  receiving: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:mm` */
  slot: string;
  /** Whether its day is called off. */
  isOff: boolean;
}

export interface ReceivingNews {
  rule: ReceivingRule;
  case: string;
  /** The time. */
  title: string;
  day: string;
}

/**
 * What is to be told of a visit, told already or not: that its day is called off, or on the eve
 * that it is tomorrow. Another slot of the same day is told again, and so is one booked anew.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function receivingNews(
  { receiving, day, slot, isOff }: WatchedVisit,
  today: string,
): ReceivingNews[] {
  const what = { title: slot, day };
  if (isOff) return day >= today ? [{ rule: 'receiving-off', case: receiving, ...what }] : [];
  if (day !== nextDay(today)) return [];
  return [{ rule: 'receiving', case: `${receiving}/${slot}`, ...what }];
}
