import { z } from 'zod';

import { readExaminees } from '../../../../../cms/operations/quiz/print/marks/readExaminees.ts';
import { readPrintedForMarks } from '../../../../../cms/operations/quiz/print/marks/readPrintedForMarks.ts';
import { readReportUnit } from '../../../../../cms/operations/reports/readReportUnit.ts';
import { json } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';
import { marksTemplate } from '../../../../server/quiz/marksTemplate.ts';

const schema = z.object({ unit: z.string().trim().min(1).max(64).optional() });

export const GET = json(async ({ payload, viewer, language, now, query, params }) => {
  const { unit } = query(schema);
  const actor = viewer.user;
  const paper = await readPrintedForMarks(payload, { actor, paper: params.paper ?? '' });
  const { below } = await readReportUnit(payload, { viewer: actor, unit });
  const people = await readExaminees(payload, { actor, units: below, now });
  return marksTemplate(paper, people, language);
});

export const ALL = only('GET');
