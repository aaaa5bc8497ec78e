import { daysLeft } from '../shanghai.ts';

interface Asked {
  /** Up to the target. */
  missingUnits: number;
  /** What all online content that is not finished would earn. */
  offeredUnits: number;
  /** The classroom and field trainings planned for the learner in the rest of the year. */
  classes: readonly { day: string; units: number }[];
  /** The most a day may earn. */
  dailyCapUnits: number;
  /** `YYYY-MM-DD` in Shanghai. */
  today: string;
}

/** Where the hours that are missing can come from, in units. */
export interface Remains {
  missingUnits: number;
  /** What online study can still bring this year. */
  onlineUnits: number;
  /** What the trainings planned can bring. */
  classUnits: number;
  /** What neither of them covers: the unit has to offer more. */
  uncoveredUnits: number;
}

/**
 * What is missing of a year's target and where it can come from: never more than there is to
 * study, nor than the days left may earn.
 */
export function whatRemains({
  missingUnits,
  offeredUnits,
  classes,
  dailyCapUnits,
  today,
}: Asked): Remains {
  const byDay = Map.groupBy(classes, ({ day }) => day);
  const classUnits = [...byDay.values()]
    .map((ofDay) => ofDay.reduce((sum, { units }) => sum + units, 0))
    .reduce((sum, units) => sum + Math.min(units, dailyCapUnits), 0);
  const room = Math.max(0, dailyCapUnits * daysLeft(today) - classUnits);
  const onlineUnits = Math.min(offeredUnits, room);
  return {
    missingUnits,
    onlineUnits,
    classUnits,
    uncoveredUnits: Math.max(0, missingUnits - onlineUnits - classUnits),
  };
}
