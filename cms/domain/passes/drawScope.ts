import { isStanding, type Purpose } from './purpose.ts';

/** What draws are counted by: a month of a purpose, or a survey however many months it is open. */
export const drawScope = (purpose: Purpose, month: string): string =>
  isStanding(purpose) ? `${purpose}|${month}` : purpose;
