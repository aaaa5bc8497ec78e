import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Payload } from 'payload';

import type { StudySession } from '../../payload-types.ts';

type Bound = Pick<
  StudySession,
  'id' | 'learner' | 'itemCollection' | 'itemId' | 'itemVersion' | 'startedAt'
>;

function sign(payload: Payload, session: Bound): string {
  const learner = typeof session.learner === 'object' ? session.learner.id : session.learner;
  const { id, itemCollection, itemId, itemVersion, startedAt } = session;
  return createHmac('sha256', payload.secret)
    .update(
      ['study-session', id, learner, itemCollection, itemId, itemVersion, startedAt].join('|'),
    )
    .digest('base64url')
    .slice(0, 27);
}

/** What a page reports with: the session's id, signed for its learner, item and version. */
export function issueSessionToken(payload: Payload, session: Bound): string {
  return `${session.id}.${sign(payload, session)}`;
}

/** The id a token claims; nothing is proved by it yet. */
export function sessionIdOf(token: string): string {
  return token.split('.')[0] ?? '';
}

/** Whether the server issued the token for this very session. */
export function isSessionToken(payload: Payload, session: Bound, token: string): boolean {
  const expected = Buffer.from(issueSessionToken(payload, session));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
