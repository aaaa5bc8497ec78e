import { quietUntil } from './quietUntil.ts';
import type { RobotHurry } from './robot.ts';

/** On which days a message of that hurry goes out. */
export const goesOutOn =
  (hurry: RobotHurry, isWorkday: (day: string) => boolean) =>
  (day: string): boolean =>
    hurry !== 'workday' || isWorkday(day);

/** Whether a group may be disturbed now: by day only, but for a trial, which somebody waits for. */
export const mayGoOut = (
  hurry: RobotHurry,
  { now, isWorkday }: { now: Date; isWorkday: (day: string) => boolean },
): boolean => hurry === 'now' || quietUntil(now, goesOutOn(hurry, isWorkday)) === null;
