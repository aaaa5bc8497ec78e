import type { Payload } from 'payload';

import { canEarn } from '../../domain/ledger/awardState.ts';
import { unitsForMinutes } from '../../domain/policy/unitsForMinutes.ts';
import { dayOf, yearOf } from '../../domain/shanghai.ts';
import type { StudyState } from '../../domain/study/studyState.ts';
import { idOf } from '../../domain/idOf.ts';
import type { CreditEntry, QuizAttempt, StudySession } from '../../payload-types.ts';
import { awardCredit, type Awarded } from '../ledger/awardCredit.ts';
import { readAwardState } from '../ledger/readAwardState.ts';
import { readStandingEntry } from '../ledger/readStandingEntry.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';
import { sittingProgress } from './sittingProgress.ts';
import { saveSitting } from './saveSitting.ts';

export interface Advanced {
  state: StudyState;
  entry?: CreditEntry;
  /** The day, `YYYY-MM-DD`, to which a full day has carried the award. */
  carriedTo?: string;
}

interface Complete {
  sitting: StudySession;
  /** The attempt that passed the check quiz, where the item has one. */
  attempt: QuizAttempt | null;
  now: Date;
}

/**
 * Awards a sitting that has everything it needs, with its evidence. The award is the commit
 * point: what follows only notes it, and a repeat finds it.
 */
export async function completeSitting(
  payload: Payload,
  { sitting, attempt, now }: Complete,
): Promise<Advanced> {
  if (sitting.entry) {
    const entry = await readStandingEntry(payload, sitting.entry);
    return { state: 'complete', ...(entry ? { entry } : {}) };
  }
  const awarded = await award(payload, { sitting, attempt, now });
  if ('carriedTo' in awarded) {
    const { carriedTo } = awarded;
    await saveSitting(payload, sitting.id, {
      activeMs: sitting.activeMs,
      coverage: sitting.coverage,
      state: 'awaiting-day',
      carriedTo,
      attempt: attempt?.id ?? null,
    });
    return { state: 'complete', carriedTo };
  }
  const entry = 'entry' in awarded ? awarded.entry : null;
  await saveSitting(payload, sitting.id, {
    activeMs: sitting.activeMs,
    coverage: sitting.coverage,
    state: 'complete',
    attempt: attempt?.id ?? null,
    ...(entry ? { entry: entry.id } : {}),
  });
  return { state: 'complete', ...(entry ? { entry } : {}) };
}

async function award(payload: Payload, { sitting, attempt, now }: Complete): Promise<Awarded> {
  const learner = idOf(sitting.learner);
  const source = { collection: sitting.itemCollection, id: sitting.itemId };
  // A sitting over midnight of 31 December may have been awarded in the year it began.
  if (sitting.year !== yearOf(now)) {
    const began = await readAwardState(payload, { learner, year: sitting.year, ...source });
    if (began.standing) return { entry: began.standing };
    if (!canEarn(began, sitting.startedAt)) return { spent: true };
  }
  const day = sitting.carriedTo ?? dayOf(now);
  const [policy, span] = await Promise.all([
    readPolicyOn(payload, day),
    spanOf(payload, { learner, sitting, attempt, now }),
  ]);
  return awardCredit(payload, {
    learner,
    source: { ...source, title: sitting.title },
    units: unitsForMinutes(policy.bands, sitting.nominalSeconds / 60),
    day,
    policy,
    evidence: {
      kind: 'online',
      session: sitting.id,
      itemVersion: sitting.itemVersion,
      activeSeconds: Math.floor((sitting.priorMs + sitting.activeMs) / 1000),
      requiredSeconds: Math.round(sitting.requiredMs / 1000),
      nominalSeconds: sitting.nominalSeconds,
      coverage: sitting.coverage,
      requiredCoverage: sitting.requiredCoverage,
      attempt: attempt?.id ?? null,
      score: attempt?.score ?? null,
      passShare: attempt?.passShare ?? null,
      ...span,
    },
    now,
  });
}

/**
 * When the time that is credited was studied: from the first of the sittings that gathered it to
 * the last report or the check, so that evidence never tells of more study than wall clock.
 */
async function spanOf(
  payload: Payload,
  { learner, sitting, attempt, now }: Complete & { learner: string },
) {
  const { sittings } = await sittingProgress(payload, { learner, sitting, now });
  const others = sittings.filter(({ id, activeMs }) => id !== sitting.id && activeMs > 0);
  const gathered = [sitting, ...others];
  const ends = gathered.map(({ lastBeatAt, startedAt }) => lastBeatAt ?? startedAt);
  const instant = (at: number) => new Date(at).toISOString();
  return {
    startedAt: instant(Math.min(...gathered.map(({ startedAt }) => startedAt))),
    lastStartedAt: instant(sitting.startedAt),
    completedAt: instant(Math.max(...ends, attempt?.submittedAt ?? 0)),
    sittings: gathered.length,
  };
}
