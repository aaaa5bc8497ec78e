import { idOf } from '../../../domain/idOf.ts';
import {
  reportFilter,
  reportFormats,
  type ReportFilter,
  type ReportFormat,
} from '../../../domain/reports/savedReport.ts';
import type { SavedReport as Stored } from '../../../payload-types.ts';

export interface SavedReport {
  id: string;
  /** Whose it is. */
  learner: string;
  name: string;
  /** The unit's id. */
  unit: string;
  filter: ReportFilter;
  formats: ReportFormat[];
  /** When it was saved, milliseconds since 1970. */
  at: number;
}

/** A saved report, as it comes out of the database. */
export const toSavedReport = ({ learner, filter, formats, id, name, unit, at }: Stored) =>
  ({
    ...{ id, learner: idOf(learner), name, unit, at },
    filter: reportFilter.parse(filter),
    formats: reportFormats.parse(formats),
  }) satisfies SavedReport;
