import { z } from 'zod';

import { checkPeople } from '../../../../cms/operations/accounts/people/checkPeople.ts';
import { commitPeople } from '../../../../cms/operations/accounts/people/commitPeople.ts';
import { readSheet } from '../../../../cms/operations/sheet/readSheet.ts';
import { carryOutImport } from '../../../../cms/operations/upkeep/carryOutImport.ts';
import { peopleReport } from '../../../server/accounts/peopleReport.ts';
import { failedPeopleFile } from '../../../server/accounts/failedPeopleFile.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';
import { readUpload } from '../../../server/readUpload.ts';

const schema = z.object({
  mode: z.enum(['check', 'apply']),
  /** `create` makes the units that the list names and that don't exist. */
  units: z.enum(['create']).optional(),
  /** Asks for the failed rows as a workbook. */
  answer: z.enum(['errors.xlsx']).optional(),
  /** What the page asks for its progress by. */
  ticket: z.uuid().optional(),
});

export const POST = json(async ({ payload, viewer, language, now, query, request }) => {
  const { mode, units, answer, ticket = crypto.randomUUID() } = query(schema);
  const { name: file, bytes } = await readUpload(request);
  const rows = await readSheet(bytes);
  const actor = viewer.user;
  const check = await checkPeople(payload, { rows, actor, makeUnits: units === 'create' });
  if (answer) return failedPeopleFile(check, { rows, language });
  const report = (applied: boolean) => peopleReport(check, { mode, applied, language });
  if (mode === 'check') return report(false);
  if (check.summary.error > 0) return Response.json(report(false), { status: 422 });
  if (check.people.length > 0) {
    const { people } = check;
    const committed = await commitPeople(payload, { actor, people, file, ticket, now });
    await carryOutImport(payload, committed, now);
  }
  return report(true);
});

export const ALL = only('POST');
