import { exportUnit } from '../../../cms/operations/reports/exportUnit.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { paperTold, ticketQuery } from '../../server/reports/paperTold.ts';
import { paperQuery, toWanted } from '../../server/reports/paperQuery.ts';
import { workbookFile } from '../../server/workbookFile.ts';

export const GET = json(
  async ({ payload, viewer: { id: by, user: viewer }, language, now, query }) => {
    const wanted = toWanted(query(paperQuery), now);
    const told = paperTold(payload, { ...query(ticketQuery), by, now });
    const { name, workbook } = await exportUnit(payload, {
      viewer,
      ...wanted,
      now,
      language,
      told,
    });
    return workbookFile(workbook, name, `hours-${wanted.year}.xlsx`);
  },
);

export const ALL = only('GET');
