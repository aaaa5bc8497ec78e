import type { Payload } from 'payload';

import { OperationError } from '../../OperationError.ts';
import { readSavedReport } from './readSavedReports.ts';

/**
 * Takes a saved report away: its trainer is not told of it any more. What was told stays in the
 * inbox.
 *
 * @throws OperationError 404 `report-unknown`, for another's as well
 */
export async function deleteReport(
  payload: Payload,
  of: { owner: string; id: string },
): Promise<void> {
  const report = await readSavedReport(payload, of);
  if (!report) throw new OperationError(404, 'report-unknown');
  await payload.db.deleteMany({
    collection: 'saved-reports',
    where: { id: { equals: report.id } },
  });
}
