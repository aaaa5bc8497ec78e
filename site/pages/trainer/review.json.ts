import { readReview } from '../../../cms/operations/reports/review/readReview.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { reviewJson } from '../../server/reports/reviewJson.ts';
import { reviewQuery } from '../../server/reports/reviewQuery.ts';

export const GET = json(async ({ payload, viewer: { user: viewer }, language, now, query }) =>
  reviewJson(language, await readReview(payload, { viewer, ...query(reviewQuery), now })),
);

export const ALL = only('GET');
