/** What is counted of a unit and a quarter; `…Units` are hundredths of 学时. */
export const REVIEW_COUNTS = [
  ...(['people', 'participants', 'onTrack', 'learnedUnits', 'askedUnits', 'steady'] as const),
  ...(['planned', 'plannedOnTime', 'quizTakers', 'quizzes', 'quizzesPassed'] as const),
  ...(['expected', 'attended', 'trained', 'trainings', 'topics', 'topicsCovered'] as const),
  ...(['classes', 'classesRecorded'] as const),
] as const;
export type ReviewCount = (typeof REVIEW_COUNTS)[number];
export type ReviewCounts = Record<ReviewCount, number>;

export const INDICATOR_IDS = [
  ...(['participation', 'completion', 'hours', 'everyMonth', 'planOnTime', 'quizTaking'] as const),
  ...(['quizPass', 'attendance', 'trained', 'topicTraining', 'topicsCovered'] as const),
  'classRecords',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

export interface Indicator {
  id: IndicatorId;
  /** Out of 100, where an admin has set nothing else. */
  weight: number;
  /** Its value is the first over the second, at most 1; nothing is due where the second is 0. */
  of: ReviewCount;
  over: ReviewCount;
  /** The value is the first over this instead, and due where the second is not 0. */
  atLeast?: number;
}

/**
 * The twelve indicators. Each counts what people and trainers have done by the platform's records;
 * none measures what anybody thinks.
 */
export const INDICATORS: readonly Indicator[] = [
  { id: 'participation', weight: 10, of: 'participants', over: 'people' },
  { id: 'completion', weight: 15, of: 'onTrack', over: 'people' },
  { id: 'hours', weight: 10, of: 'learnedUnits', over: 'askedUnits' },
  { id: 'everyMonth', weight: 5, of: 'steady', over: 'people' },
  { id: 'planOnTime', weight: 10, of: 'plannedOnTime', over: 'planned' },
  { id: 'quizTaking', weight: 5, of: 'quizTakers', over: 'people' },
  { id: 'quizPass', weight: 10, of: 'quizzesPassed', over: 'quizzes' },
  { id: 'attendance', weight: 10, of: 'attended', over: 'expected' },
  { id: 'trained', weight: 5, of: 'trained', over: 'people' },
  { id: 'topicTraining', weight: 10, of: 'trainings', over: 'people', atLeast: 1 },
  { id: 'topicsCovered', weight: 5, of: 'topicsCovered', over: 'topics' },
  { id: 'classRecords', weight: 5, of: 'classesRecorded', over: 'classes' },
];

/** A value in ten-thousandths. */
export const WHOLE = 10_000;

/**
 * What an indicator comes to.
 *
 * @returns ten-thousandths, 0 to 10,000; null where nothing was due
 */
export function indicatorValue(
  { of, over, atLeast }: Pick<Indicator, 'of' | 'over' | 'atLeast'>,
  counts: ReviewCounts,
): number | null {
  if (counts[over] <= 0) return null;
  const share = Math.max(0, counts[of]) / (atLeast ?? counts[over]);
  return Math.round(Math.min(1, share) * WHOLE);
}
