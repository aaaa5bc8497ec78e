import { yearOf } from '../../../cms/domain/shanghai.ts';
import { exportEntries } from '../../../cms/operations/reports/exportEntries.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { paperTold, ticketQuery } from '../../server/reports/paperTold.ts';
import { summaryQuery } from '../../server/reports/summaryQuery.ts';
import { workbookFile } from '../../server/workbookFile.ts';

export const GET = json(
  async ({ payload, viewer: { id: by, user: viewer }, language, now, query }) => {
    const { year = yearOf(now), unit } = query(summaryQuery);
    const told = paperTold(payload, { ...query(ticketQuery), by, now });
    const { name, workbook } = await exportEntries(payload, {
      viewer,
      year,
      unit,
      now,
      language,
      told,
    });
    return workbookFile(workbook, name, `entries-${year}.xlsx`);
  },
);

export const ALL = only('GET');
