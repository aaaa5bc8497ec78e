import type { Payload } from 'payload';

import { mergeRanges, type Range } from '../../domain/study/coverage.ts';
import type { StudySession } from '../../payload-types.ts';
import { readClock } from './readClock.ts';

export interface ItemProgress {
  activeMs: number;
  coverage: number;
  seen: Range[];
  /** Sittings with the item this year, newest first. */
  sessions: StudySession[];
}

interface Wanted {
  learner: string;
  year: number;
  collection: string;
  id: string;
  now: number;
}

/**
 * How far a learner is with an item this year, over all sittings. The sitting that holds the
 * learner's clock is read from there, where its figures are newest.
 */
export async function itemProgress(
  payload: Payload,
  { learner, year, collection, id, now }: Wanted,
): Promise<ItemProgress> {
  const { docs } = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: {
      learner: { equals: learner },
      year: { equals: year },
      itemCollection: { equals: collection },
      itemId: { equals: id },
    },
    sort: '-startedAt',
    pagination: false,
    limit: 0,
  });
  if (docs.length === 0) return { activeMs: 0, coverage: 0, seen: [], sessions: [] };
  const clock = await readClock(payload, learner, now);
  const sessions = docs.map((session) =>
    session.id === clock.session
      ? {
          ...session,
          activeMs: Math.max(session.activeMs, clock.activeMs),
          coverage: Math.max(session.coverage, clock.coverage),
          seen: clock.seen as unknown as StudySession['seen'],
        }
      : session,
  );
  return {
    activeMs: sessions.reduce((sum, session) => sum + session.activeMs, 0),
    coverage: Math.max(...sessions.map((session) => session.coverage)),
    seen: mergeRanges(sessions.flatMap((session) => (session.seen ?? []) as unknown as Range[])),
    sessions,
  };
}
