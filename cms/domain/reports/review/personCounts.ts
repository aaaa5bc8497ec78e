import { ON_TRACK_SHARE } from '../paceState.ts';
import type { ReviewCount } from './indicators.ts';

/** What a quarter is known of a person by; units are hundredths of 学时. */
export interface PersonFacts {
  targetUnits: number;
  /** Of the year, by the day it is told as of. */
  earnedUnits: number;
  /** Of the quarter. */
  quarterUnits: number;
  /** What the calendar asks by the evening before the quarter, and by the day it is told as of. */
  asked: { before: number; now: number };
  /** The months `YYYY-MM` that something can be asked of, and the days of the quarter's awards. */
  months: readonly string[];
  awardDays: readonly string[];
  /** Whether one of them is for a classroom or field training. */
  trained: boolean;
  /** Required items with their dates, and the day each was finished. */
  planned: readonly { due: string; done: string | null }[];
  /** The quizzes handed in, whether one of the attempts at each has passed. */
  quizzes: readonly { passed: boolean }[];
}

/** The counts that are sums over people. */
export type PersonCount = Exclude<
  ReviewCount,
  'expected' | 'attended' | 'trainings' | 'topics' | 'topicsCovered' | 'classes' | 'classesRecorded'
>;

/**
 * What one person adds to the counts of a unit's quarter.
 *
 * Hours learned ahead of the quarter count for it, as far as it asks: who has the year's hours in
 * spring is not behind in autumn. What one has beyond that makes up for nobody else.
 */
export function personCounts(facts: PersonFacts): Record<PersonCount, number> {
  const { targetUnits, earnedUnits, quarterUnits, asked, months, awardDays } = facts;
  const askedUnits = Math.round(Math.max(0, asked.now - asked.before));
  const learned = Math.max(0, quarterUnits, Math.floor(earnedUnits - asked.before));
  const studied = new Set(awardDays.map((day) => day.slice(0, 7)));
  return {
    people: 1,
    participants: Number(awardDays.length > 0),
    onTrack: Number(earnedUnits >= targetUnits || earnedUnits >= asked.now * ON_TRACK_SHARE),
    learnedUnits: Math.min(askedUnits, learned),
    askedUnits,
    steady: Number(months.length > 0 && months.every((month) => studied.has(month))),
    planned: facts.planned.length,
    plannedOnTime: facts.planned.filter(({ due, done }) => done !== null && done <= due).length,
    quizTakers: Number(facts.quizzes.length > 0),
    quizzes: facts.quizzes.length,
    quizzesPassed: facts.quizzes.filter(({ passed }) => passed).length,
    trained: Number(facts.trained),
  };
}
