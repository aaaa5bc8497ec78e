import type { Payload } from 'payload';

import {
  LONGEST_REPORT_NAME,
  MOST_REPORTS,
  type ReportFilter,
  type ReportFormat,
} from '../../../domain/reports/savedReport.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { createOnce } from '../../stores/createOnce.ts';
import { readReportUnit } from '../readReportUnit.ts';

interface Save {
  viewer: User;
  name: string;
  unit: string | undefined;
  filter: ReportFilter;
  formats: ReportFormat[];
  /** Chosen by the page for one filling of the form: sent twice it is one report. */
  request: string;
  now: Date;
}

/**
 * Saves what a trainer wants to be told once a month. The one row is the commit point, under the
 * form's own key.
 *
 * @throws OperationError 400 `report-name`, `report-formats`, 409 `reports-many`; as
 *   `readReportUnit`
 */
export async function saveReport(
  payload: Payload,
  { viewer, name: given, unit: wanted, filter, formats, request, now }: Save,
): Promise<void> {
  const { unit } = await readReportUnit(payload, { viewer, unit: wanted });
  const name = given.trim();
  if (name.length === 0 || [...name].length > LONGEST_REPORT_NAME) {
    throw new OperationError(400, 'report-name', { most: LONGEST_REPORT_NAME });
  }
  if (formats.length === 0) throw new OperationError(400, 'report-formats');
  const where = { learner: { equals: viewer.id } };
  const { totalDocs } = await payload.db.count({ collection: 'saved-reports', where });
  if (totalDocs >= MOST_REPORTS) throw new OperationError(409, 'reports-many', { most: MOST_REPORTS }); // prettier-ignore
  const data = { learner: viewer.id, name, unit: unit.id, filter, formats, request, at: now.getTime() }; // prettier-ignore
  await createOnce(payload, 'saved-reports', data);
}
