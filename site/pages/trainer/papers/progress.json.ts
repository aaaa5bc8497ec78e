import { z } from 'zod';

import { readPaperRun } from '../../../../cms/operations/reports/papers/readPaperRun.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';

const schema = z.object({ ticket: z.uuid() });

export const GET = json(({ payload, viewer, query }) =>
  readPaperRun(payload, { by: viewer.id, ticket: query(schema).ticket }),
);

export const ALL = only('GET');
