import type { Payload } from 'payload';

import { OperationError } from '../../../cms/operations/OperationError.ts';
import { grantAttempt } from '../../../cms/operations/quiz/grantAttempt.ts';
import { grantTime } from '../../../cms/operations/quiz/grantTime.ts';
import { reopenAttempt } from '../../../cms/operations/quiz/reopenAttempt.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

const SHORTEST_REASON = 2;
const LONGEST_REASON = 500;

interface Submitted {
  viewer: Viewer;
  learner: string;
  form: FormData;
  now: Date;
}

/**
 * Acts on the forms with which a trainer grants a further attempt or more time, or opens an attempt
 * again.
 *
 * @returns which of them it was
 * @throws OperationError as `grantAttempt`, `grantTime` and `reopenAttempt`; 400 `reason-missing` or
 *   `reason-too-long`
 */
export async function submitGrant(
  payload: Payload,
  { viewer, learner, form, now }: Submitted,
): Promise<'attempt' | 'time' | 'reopen'> {
  const reason = formText(form, 'reason').trim();
  if (reason.length < SHORTEST_REASON) throw new OperationError(400, 'reason-missing');
  if (reason.length > LONGEST_REASON) {
    throw new OperationError(400, 'reason-too-long', { most: LONGEST_REASON });
  }
  const kind = formText(form, 'kind');
  const typed = formText(form, 'minutes').trim();
  const minutes = typed === '' ? Number.NaN : Number(typed);
  if (kind === 'reopen') {
    const attempt = formText(form, 'attempt');
    await reopenAttempt(payload, { actor: viewer.user, learner, attempt, minutes, reason, now });
    return 'reopen';
  }
  const quiz = formText(form, 'quiz');
  const grant = { actor: viewer.user, learner, quiz, reason, now };
  if (kind !== 'time') {
    await grantAttempt(payload, grant);
    return 'attempt';
  }
  await grantTime(payload, { ...grant, minutes });
  return 'time';
}
