import { z } from 'zod';

import { LEARNER_AUDIENCES } from '../../../cms/domain/accounts/audience.ts';
import { yearOf } from '../../../cms/domain/shanghai.ts';
import type { WantedReport } from '../../../cms/operations/reports/wantedReport.ts';
import { reportFilter } from '../../../cms/domain/reports/savedReport.ts';
import { summaryQuery } from './summaryQuery.ts';

const layers = z.string().transform((text) => text.split(','));

/** The parameters of a paper of a unit's year: of a day, of some of its people. */
export const paperQuery = summaryQuery.pick({ year: true, unit: true, asOf: true }).extend({
  ...reportFilter.omit({ plan: true, words: true, band: true }).shape,
  band: z.coerce.number().pipe(reportFilter.shape.band.unwrap()).optional(),
  plan: layers.pipe(z.array(z.enum(LEARNER_AUDIENCES))).optional(),
  q: reportFilter.shape.words,
});

/** @returns this year where none is asked for */
export function toWanted(
  { year, unit, asOf, q: words, ...filter }: z.infer<typeof paperQuery>,
  now: Date,
): Pick<WantedReport, 'unit' | 'asOf'> & { year: number; filter: WantedReport['filter'] } {
  return { year: year ?? yearOf(now), unit, asOf, filter: { ...filter, words } };
}
