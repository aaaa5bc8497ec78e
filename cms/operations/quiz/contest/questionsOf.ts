import type { Season } from './shownSeasons.ts';

/** How many questions a run through all levels of a season asks. */
export const questionsOf = ({ levels }: Pick<Season, 'levels'>): number =>
  levels.reduce((sum, { questions }) => sum + questions, 0);
