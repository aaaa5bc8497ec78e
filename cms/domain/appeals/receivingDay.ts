/** The collections, as operations name them. */
export const RECEIVING_DAYS = 'receiving-days';
export const RECEIVING_VISITS = 'receiving-visits';

/** What has become of a visit that was booked. */
export const VISIT_STATES = ['booked', 'cancelled', 'came', 'missed'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** Minutes. */
export const SHORTEST_SLOT = 5;
export const LONGEST_SLOT = 120;
export const LONGEST_HOST = 60;
export const LONGEST_REASON = 200;

/** The hours of a day on which somebody receives whoever has something to say. */
export interface ReceivingHours {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:mm` in Shanghai. */
  begins: string;
  ends: string;
  minutes: number;
}
