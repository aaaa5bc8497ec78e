import { onTrack, type YearPart } from './yearPart.ts';

interface Unit {
  id: string;
  name: string;
  part: YearPart;
}

/**
 * Units, those first of which the most have reached the target.
 *
 * @param running whether the year goes on: only then somebody is on track
 * @returns with each `done`, who has reached it, and `with`, these and who is on track, 0 to 1
 */
export const unitsByShare = <U extends Unit>(
  units: readonly U[],
  running: boolean,
): (U & { done: number; with: number })[] =>
  units
    .map((unit) => {
      const people = Math.max(1, unit.part.learners);
      const done = unit.part.done / people;
      return { ...unit, done, with: running ? done + onTrack(unit.part) / people : done };
    })
    .sort((a, b) => b.done - a.done || b.with - a.with || (a.name < b.name ? -1 : 1));
