import { z } from 'zod';

import { suggestTitles } from '../../../cms/operations/search/suggestTitles.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';

const schema = z.object({ q: z.string().max(200).default('') });

export const GET = json(async ({ payload, viewer, query }) => ({
  titles: await suggestTitles(payload, { viewer: viewer.user, q: query(schema).q }),
}));

export const ALL = only('GET');
