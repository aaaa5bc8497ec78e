import { z } from 'zod';

import { readBoard } from '../../../cms/operations/appeals/readBoard.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { openJson } from '../../server/openJson.ts';
import { only } from '../../server/only.ts';

const schema = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/).nullish(), // prettier-ignore
  unit: z.string().max(64).nullish(),
  category: z.string().max(64).nullish(),
});

export const GET = openJson(async ({ payload, viewer, query, now }) => {
  if (!viewer) throw new OperationError(401, 'unauthenticated');
  const { month = null, unit = null, category = null } = query(schema);
  const { rated: _, ...board } = await readBoard(payload, { month, unit, category }, now);
  return board;
});

export const ALL = only('GET');
