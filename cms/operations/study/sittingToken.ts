import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { StudySession } from '../../payload-types.ts';

type Bound = Pick<
  StudySession,
  'id' | 'learner' | 'itemCollection' | 'itemId' | 'itemVersion' | 'startedAt'
>;

function sign(payload: Payload, sitting: Bound): string {
  const learner = idOf(sitting.learner);
  const { id, itemCollection, itemId, itemVersion, startedAt } = sitting;
  return createHmac('sha256', payload.secret)
    .update(
      ['study-session', id, learner, itemCollection, itemId, itemVersion, startedAt].join('|'),
    )
    .digest('base64url')
    .slice(0, 27);
}

/** What a page reports with: the sitting's id, signed for its learner, item and version. */
export function issueSittingToken(payload: Payload, sitting: Bound): string {
  return `${sitting.id}.${sign(payload, sitting)}`;
}

/** The id a token claims; nothing is proved by it yet. */
export function sittingIdOf(token: string): string {
  return token.split('.')[0] ?? '';
}

/** Whether the server issued the token for this very sitting. */
export function isSittingToken(payload: Payload, sitting: Bound, token: string): boolean {
  const expected = Buffer.from(issueSittingToken(payload, sitting));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
