import { z } from 'zod';

import { yearOf } from '../../../cms/domain/shanghai.ts';
import { readRecord } from '../../../cms/operations/readRecord.ts';
import { entryJson } from '../../server/entryJson.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';

const schema = z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() });

export const GET = json(async ({ payload, viewer, now, query }) => {
  const { year = yearOf(now) } = query(schema);
  const record = await readRecord(payload, { learner: viewer.user, year, now });
  return { ...record, entries: record.entries.map(entryJson) };
});

export const ALL = only('GET');
