import type { Payload } from 'payload';

import { LONGEST_REMARK, type Verdict } from '../../../domain/reports/review/finding.ts';
import { OperationError } from '../../OperationError.ts';
import { createOnce } from '../../stores/createOnce.ts';
import { expectReview, type WantedReview } from './expectReview.ts';
import { findSample } from './readSample.ts';

interface Note extends WantedReview {
  learner: string;
  verdict: Verdict;
  /** Why; what is not in order has to be told. */
  words: string;
  /** Chosen by the page for one filling of the form: sent twice it is one finding. */
  request: string;
}

/**
 * Notes what a look into a drawn person's record has found. Findings are added: who thinks
 * otherwise later adds another. The one row is the commit point, under the form's own key.
 *
 * @throws OperationError 400 `review-words`, 403 `forbidden`, 404 `review-not-drawn`; as
 *   `expectReview`
 */
export async function noteFinding(payload: Payload, act: Note): Promise<void> {
  const { viewer, learner, verdict, request, now } = act;
  const asked = await expectReview(payload, act);
  const sample = await findSample(payload, asked);
  if (!sample?.people.includes(learner)) throw new OperationError(404, 'review-not-drawn');
  if (learner === viewer.id) throw new OperationError(403, 'forbidden/own-finding');
  const words = act.words.trim();
  const missing = verdict === 'not-in-order' && words.length === 0;
  if (missing || [...words].length > LONGEST_REMARK) {
    throw new OperationError(400, 'review-words', { most: LONGEST_REMARK });
  }
  const data = {
    ...{ unit: asked.unit.id, quarter: asked.quarter.name, learner, verdict, words, request },
    ...{ by: viewer.id, byName: viewer.name, at: now.getTime() },
  };
  await createOnce(payload, 'review-findings', data);
}
