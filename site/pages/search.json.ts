import { z } from 'zod';

import { CONTENT_AUDIENCES } from '../../cms/domain/accounts/audience.ts';
import { CONTENT_COLLECTIONS } from '../../cms/domain/content/contentCollections.ts';
import { MARK } from '../../cms/domain/search/markFound.ts';
import { searchContent } from '../../cms/operations/search/searchContent.ts';
import { json } from '../server/json.ts';
import { only } from '../server/only.ts';

const schema = z.object({
  q: z.string().max(200).default(''),
  type: z.enum(CONTENT_COLLECTIONS).optional(),
  audience: z.enum(CONTENT_AUDIENCES).optional(),
  topic: z.string().max(80).optional(),
  page: z.coerce.number().int().min(1).max(50).default(1),
});

const marks = new RegExp(`[${MARK.open}${MARK.close}]`, 'g');

export const GET = json(async ({ payload, viewer, query }) => {
  const result = await searchContent(payload, { viewer: viewer.user, query: query(schema) });
  return {
    ...result,
    hits: result.hits.map(({ markedTitle: _, ...hit }) => ({
      ...hit,
      snippet: hit.snippet.replace(marks, ''),
    })),
  };
});

export const ALL = only('GET');
