import { ReadableStream } from 'node:stream/web';

import { yearOf } from '../../../cms/domain/shanghai.ts';
import { exportUnit } from '../../../cms/operations/reports/exportUnit.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { summaryQuery } from '../../server/reports/summaryQuery.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET = json(async ({ payload, viewer, language, now, query }) => {
  const { year = yearOf(now), unit } = query(summaryQuery);
  const { name, workbook } = await exportUnit(payload, {
    viewer: viewer.user,
    year,
    unit,
    language,
  });
  // Node's own stream type and the DOM's differ in name only.
  return new Response(ReadableStream.from(workbook) as unknown as BodyInit, {
    headers: attachment(XLSX, name, `hours-${year}.xlsx`),
  });
});

export const ALL = only('GET');
