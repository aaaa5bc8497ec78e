import { z } from 'zod';

import { LEARNER_AUDIENCES } from '../accounts/audience.ts';
import { BANDS } from './bands.ts';
import { FILTER_STATES } from './learnerFilter.ts';

/** The files a report comes in. */
export const REPORT_FORMATS = ['xlsx', 'csv', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** As many as a trainer looks through in a month. */
export const MOST_REPORTS = 20;
export const LONGEST_REPORT_NAME = 60;

const text = z.string().trim().min(1).max(64).optional();

/** What a report is narrowed by; what is absent narrows nothing. */
export const reportFilter = z.object({
  layer: z.enum(LEARNER_AUDIENCES).optional(),
  /** The layers a plan is for. */
  plan: z.array(z.enum(LEARNER_AUDIENCES)).optional(),
  state: z.enum(FILTER_STATES).optional(),
  band: z
    .number()
    .int()
    .min(0)
    .max(BANDS.length - 1)
    .optional(),
  job: text,
  words: text,
});
export type ReportFilter = z.infer<typeof reportFilter>;

/** What is stored of a saved report as JSON. */
export const reportFormats = z.array(z.enum(REPORT_FORMATS)).min(1);
