import type { Payload } from 'payload';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readComments } from '../../../cms/operations/reports/review/readComments.ts';
import { readReviewAround } from '../../../cms/operations/reports/review/readReview.ts';
import { readSampleState } from '../../../cms/operations/reports/review/readSample.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { askedReview } from './reviewQuery.ts';

interface Asked {
  viewer: Viewer;
  query: URLSearchParams;
  now: Date;
}

export type ReviewPage = Awaited<ReturnType<typeof readReviewPage>>;

/**
 * A unit's quarterly check as its page shows it.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function readReviewPage(payload: Payload, { viewer, query, now }: Asked) {
  const today = dayOf(now);
  const { offered, ...asked } = askedReview(query, today);
  const review = await readReviewAround(payload, { viewer: viewer.user, ...asked, now });
  const [comments, sample] = await Promise.all([
    readComments(payload, review),
    readSampleState(payload, review),
  ]);
  return { ...review, comments, sample, offered, running: today <= review.quarter.to };
}
