import type { Payload } from 'payload';

import type { SectionStanding } from '../../../domain/quiz/sectionStanding.ts';
import type { ContestSeason } from '../../../payload-types.ts';
import { readSectionStanding } from '../readSectionStanding.ts';

/** How the bank stands against what each level of a season asks for, no question coming twice. */
export const readLevelStanding = (
  payload: Payload,
  { banks, levels }: Pick<ContestSeason, 'banks' | 'levels'>,
): Promise<SectionStanding[]> =>
  readSectionStanding(payload, { banks, questions: [], sections: levels });
