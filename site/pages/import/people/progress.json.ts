import { z } from 'zod';

import { readImportProgress } from '../../../../cms/operations/accounts/people/readImportProgress.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';

const schema = z.object({ ticket: z.uuid() });

export const GET = json(({ payload, viewer, query }) =>
  readImportProgress(payload, { by: viewer.id, ticket: query(schema).ticket }),
);

export const ALL = only('GET');
