import type { Payload } from 'payload';

import { LONGEST_REMARK } from '../../../domain/reports/review/finding.ts';
import { OperationError } from '../../OperationError.ts';
import { createOnce } from '../../stores/createOnce.ts';
import { expectReview, type WantedReview } from './expectReview.ts';

interface Comment extends WantedReview {
  words: string;
  /** Chosen by the page for one filling of the form: sent twice it is one comment. */
  request: string;
}

/**
 * Adds what a trainer says of a unit's quarter, before or after it is signed: the sheet stays as
 * it was signed, and the comment has its own hour. The one row is the commit point, under the
 * form's own key.
 *
 * @throws OperationError 400 `review-words`; as `expectReview`
 */
export async function commentOnReview(payload: Payload, act: Comment): Promise<void> {
  const { viewer, request, now } = act;
  const { unit, quarter } = await expectReview(payload, act);
  const words = act.words.trim();
  if (words.length === 0 || [...words].length > LONGEST_REMARK) {
    throw new OperationError(400, 'review-words', { most: LONGEST_REMARK });
  }
  const data = {
    ...{ unit: unit.id, quarter: quarter.name, words, request },
    ...{ by: viewer.id, byName: viewer.name, at: now.getTime() },
  };
  await createOnce(payload, 'review-comments', data);
}
