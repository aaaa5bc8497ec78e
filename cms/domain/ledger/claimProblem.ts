import { isDay } from '../shanghai.ts';
import { LONGEST_CLAIM_TEXT, type ClaimedLearning } from './claim.ts';

/** More than the longest course off the job: 200 学时. */
const MOST_UNITS = 20_000;
const FIRST_DAY = '2000-01-01';

/**
 * Why a claim can't be taken as it is written; null where it can.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function claimProblem({ course, provider, day, units }: ClaimedLearning, today: string) {
  if (course === '') return 'claim-course-missing';
  if (provider === '') return 'claim-provider-missing';
  if (Math.max(course.length, provider.length) > LONGEST_CLAIM_TEXT) return 'claim-text-long';
  if (!isDay(day) || day < FIRST_DAY) return 'claim-day-form';
  if (day > today) return 'claim-day-ahead';
  if (!Number.isSafeInteger(units) || units <= 0) return 'claim-hours-form';
  return units > MOST_UNITS ? 'claim-hours-many' : null;
}
