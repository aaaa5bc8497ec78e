import type { Sitting } from '../../domain/study/accrue.ts';
import { readRanges } from '../../domain/study/readRanges.ts';
import type { StudySession } from '../../payload-types.ts';

/** A sitting's record in the words of the rules. */
export function toSitting(doc: StudySession): Sitting {
  return {
    id: doc.id,
    startedAt: doc.startedAt,
    claimAt: doc.claimAt,
    seq: doc.seq,
    activeMs: doc.activeMs,
    coverage: doc.coverage,
    seen: readRanges(doc.seen),
    beats: doc.beats,
    longestSilenceMs: doc.longestSilenceMs,
    lastBeatAt: doc.lastBeatAt ?? doc.startedAt,
  };
}
