import { exportReview } from '../../../cms/operations/reports/review/exportReview.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { reviewQuery } from '../../server/reports/reviewQuery.ts';
import { workbookFile } from '../../server/workbookFile.ts';

export const GET = json(async ({ payload, viewer: { user: viewer }, language, now, query }) => {
  const wanted = { viewer, ...query(reviewQuery), now, language };
  const { name, workbook } = await exportReview(payload, wanted);
  return workbookFile(workbook, name, 'review.xlsx');
});

export const ALL = only('GET');
