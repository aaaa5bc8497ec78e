import type { Payload } from 'payload';

import { countsFrom } from '../../domain/ledger/awardState.ts';
import { mergeRanges, type Range } from '../../domain/study/coverage.ts';
import { readRanges } from '../../domain/study/readRanges.ts';
import type { StudySession } from '../../payload-types.ts';
import { readClock } from './readClock.ts';

export interface ItemProgress {
  activeMs: number;
  coverage: number;
  seen: Range[];
  /** Sittings with the item this year that still count, newest first. */
  sittings: StudySession[];
}

interface Wanted {
  learner: string;
  year: number;
  collection: string;
  id: string;
  /** When the item's award was last taken back: what began before it has had its hours. */
  freedAt: number | null;
  now: number;
}

/**
 * How far a learner is with an item this year, over all sittings. The sitting that holds the
 * learner's clock is read from there, where its figures are newest.
 */
export async function itemProgress(
  payload: Payload,
  { learner, year, collection, id, freedAt, now }: Wanted,
): Promise<ItemProgress> {
  const found = await payload.db.find<StudySession>({
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
  const docs = found.docs.filter(({ startedAt }) => countsFrom(freedAt, startedAt));
  if (docs.length === 0) return { activeMs: 0, coverage: 0, seen: [], sittings: [] };
  const clock = await readClock(payload, learner, now);
  const sittings = docs.map((sitting) =>
    sitting.id === clock.sitting
      ? {
          ...sitting,
          activeMs: Math.max(sitting.activeMs, clock.activeMs),
          coverage: Math.max(sitting.coverage, clock.coverage),
          lastBeatAt: Math.max(sitting.lastBeatAt ?? sitting.startedAt, clock.lastBeatAt),
          seen: clock.seen,
        }
      : sitting,
  );
  return {
    activeMs: sittings.reduce((sum, sitting) => sum + sitting.activeMs, 0),
    coverage: Math.max(...sittings.map((sitting) => sitting.coverage)),
    seen: mergeRanges(sittings.flatMap((sitting) => readRanges(sitting.seen))),
    sittings,
  };
}
