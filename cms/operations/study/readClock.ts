import type { Payload } from 'payload';

import type { Clock } from '../../domain/study/accrue.ts';
import { readRanges } from '../../domain/study/readRanges.ts';
import type { StudyClock } from '../../payload-types.ts';
import { readTogether } from '../stores/readTogether.ts';

export type StoredClock = Clock & { id: string };

const fresh = (now: number): Clock => ({
  version: 1,
  sitting: null,
  claimAt: 0,
  at: 0,
  seq: 0,
  activeMs: 0,
  coverage: 0,
  seen: [],
  beats: 0,
  longestSilenceMs: 0,
  lastBeatAt: now,
});

const read = readTogether<StudyClock>('study-clocks', 'learner');

/**
 * A learner's clock as the database has it; made where the learner has none yet.
 *
 * @param now milliseconds since 1970
 */
export async function readClock(
  payload: Payload,
  learner: string,
  now: number,
): Promise<StoredClock> {
  const standing = await read(payload, learner);
  if (standing) return toClock(standing);
  try {
    const { sitting: session, ...figures } = fresh(now);
    const data = { learner, session, ...figures };
    return toClock((await payload.db.create({ collection: 'study-clocks', data })) as StudyClock);
  } catch (error) {
    // Another server may have made it a moment ago.
    const made = await read(payload, learner);
    if (made) return toClock(made);
    throw error;
  }
}

function toClock(doc: StudyClock): StoredClock {
  const { id, version, at, claimAt, session, seq, activeMs, coverage } = doc;
  const { seen, beats, longestSilenceMs, lastBeatAt } = doc;
  return {
    id,
    version,
    at,
    claimAt,
    sitting: session ?? null,
    seq,
    activeMs,
    coverage,
    seen: readRanges(seen),
    beats,
    longestSilenceMs,
    lastBeatAt,
  };
}
