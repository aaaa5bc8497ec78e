import type { Payload } from 'payload';

import { LRUCache } from 'lru-cache';

import { accrue, type Beat } from '../../domain/study/accrue.ts';
import { beforeGates } from '../../domain/study/gates.ts';
import { figuresOf } from '../../domain/study/figures.ts';
import { isStudied, type StudyState } from '../../domain/study/studyState.ts';
import type { CreditEntry, StudySession } from '../../payload-types.ts';
import { advanceSitting } from './advanceSitting.ts';
import { expectAccount } from '../accounts/expectAccount.ts';
import { readStandingEntry } from '../ledger/readStandingEntry.ts';
import { inTurn } from '../inTurn.ts';
import { ownSitting, type ProvenSitting } from './ownSitting.ts';
import { OperationError } from '../OperationError.ts';
import { readClock, type StoredClock } from './readClock.ts';
import { readSitting } from './readSitting.ts';
import { retry } from '../retry.ts';
import { shutGates } from './shutGates.ts';
import { sittingIdOf } from './sittingToken.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { toSitting } from './toSitting.ts';
import { writeClock } from './writeClock.ts';

/** A page left open longer begins a new sitting, with the item's newest version. */
const LONGEST_SITTING_MS = 12 * 60 * 60 * 1000;

export interface BeatResult {
  activeSeconds: number;
  coverage: number;
  state: StudyState;
  reason?: 'elsewhere' | 'hidden';
  entry?: CreditEntry;
  carriedTo?: string;
}

/** More than study at once on one machine: with fewer kept, each beat would be read anew. */
const LEARNERS_AT_ONCE = 60_000;

/**
 * What this process read last of a learner's clock and sittings. Only a saving of reads: a
 * clock is written by compare-and-set, so a stale copy is found out and read again.
 */
const clocks = new LRUCache<string, StoredClock>({ max: LEARNERS_AT_ONCE });
const sittings = new LRUCache<string, ProvenSitting>({ max: LEARNERS_AT_ONCE });

interface Report {
  learner: string;
  token: string;
  beat: Beat;
  now: Date;
}

/**
 * Takes a page's report on a sitting (design, ledger rules 5 to 7). The answer is given only
 * once what it says is in the database.
 *
 * @throws OperationError 401 `unauthenticated` when the account is gone, 404 `session-unknown`
 *   and 403 `session-foreign` as `ownSitting` does, 410 `session-expired` for one of long ago
 */
export async function recordBeat(
  payload: Payload,
  { learner, token, beat, now }: Report,
): Promise<BeatResult> {
  const at = now.getTime();
  const kept = keptSitting(learner, token);
  const { doc, sitting } = kept
    ? { doc: null, sitting: kept }
    : await ownSitting(payload, learner, token);
  if (at - sitting.startedAt > LONGEST_SITTING_MS) {
    throw new OperationError(410, 'session-expired');
  }
  if (doc && (doc.priorAward || doc.state === 'complete' || doc.state === 'awaiting-day')) {
    return settled(payload, doc);
  }
  if (doc?.state === 'running') sittings.set(doc.id, sitting);
  const counted = sitting.gates ? await beforeShutGates(payload, sitting, beat) : beat;
  const { figures, outcome } = await inTurn(learner, () =>
    grant(payload, { learner, sitting, beat: counted, at }),
  );
  const result = {
    activeSeconds: Math.floor((sitting.priorMs + figures.activeMs) / 1000),
    coverage: figures.coverage,
  };
  if (outcome === 'elsewhere' || outcome === 'hidden') {
    return { ...result, state: 'paused', reason: outcome };
  }
  const { requiredMs, requiredCoverage } = sitting;
  const activeMs = sitting.priorMs + figures.activeMs;
  if (!isStudied({ activeMs, requiredMs, coverage: figures.coverage, requiredCoverage })) {
    return { ...result, state: 'running' };
  }
  await expectAccount(payload, learner);
  const opened = await ownSitting(payload, learner, token);
  const newest = { ...opened.doc, ...figuresOf(figures) };
  const advanced = await advanceSitting(payload, { sitting: newest, figures: newest, now });
  sittings.delete(sitting.id);
  return { ...result, ...advanced };
}

/**
 * Of a lesson with questions on the way: what of a report counts. They are read anew with each
 * report until all are answered, since another server may have taken an answer; then never again.
 */
async function beforeShutGates(
  payload: Payload,
  sitting: ProvenSitting,
  beat: Beat,
): Promise<Beat> {
  const { id, learner, gates } = sitting;
  if (!gates) return beat;
  const shut = await shutGates(payload, { learner, lesson: gates.lesson, gates: gates.all });
  if (shut.length > 0) return beforeGates(beat, shut);
  const { gates: _, ...open } = sitting;
  if (sittings.has(id)) sittings.set(id, open);
  return beat;
}

/** A sitting that this process has proved and that still ran when it was last read. */
function keptSitting(learner: string, token: string): ProvenSitting | undefined {
  const kept = sittings.get(sittingIdOf(token));
  return kept?.token === token && kept.learner === learner ? kept : undefined;
}

interface Grant {
  learner: string;
  sitting: ProvenSitting;
  beat: Beat;
  at: number;
}

function grant(payload: Payload, { learner, sitting, beat, at }: Grant) {
  const weigh = async (clock: StoredClock) => {
    // About to take the clock: another server may have written this sitting's figures since.
    const newer = clock.sitting === sitting.id ? null : await readSitting(payload, sitting.id);
    return { clock, accrual: accrue(clock, newer ? toSitting(newer) : sitting, beat, at) };
  };
  const weighNewest = async () => weigh(await readClock(payload, learner, at));

  return retry(async (again) => {
    const kept = clocks.get(learner);
    let { clock, accrual } = kept ? await weigh(kept) : await weighNewest();
    // Another server may know better what holds the clock: believe only what was just read.
    if (accrual.outcome !== 'granted' && clocks.delete(learner)) {
      ({ clock, accrual } = await weighNewest());
    }
    if (accrual.outcome !== 'granted') return accrual;
    await handOver(payload, clock, sitting.id);
    const next = { ...accrual.clock, id: clock.id };
    if (!(await writeClock(payload, clock, next))) {
      clocks.delete(learner);
      return again();
    }
    clocks.set(learner, next);
    return accrual;
  });
}

/** Before another sitting takes the clock, the former holder's figures go to its own record. */
async function handOver(payload: Payload, clock: StoredClock, taker: string): Promise<void> {
  if (clock.sitting === null || clock.sitting === taker) return;
  const record = await readSitting(payload, clock.sitting);
  sittings.delete(clock.sitting);
  if (!record || record.seq >= clock.seq) return;
  await compareAndSet(payload, 'study-sessions', [
    { id: record.id, expect: { seq: record.seq }, set: figuresOf(clock) },
  ]);
}

async function settled(payload: Payload, sitting: StudySession): Promise<BeatResult> {
  const entry = sitting.entry ? await readStandingEntry(payload, sitting.entry) : null;
  return {
    activeSeconds: Math.floor((sitting.priorMs + sitting.activeMs) / 1000),
    coverage: sitting.coverage,
    state: 'complete',
    ...(entry ? { entry } : {}),
    ...(sitting.carriedTo && !sitting.entry ? { carriedTo: sitting.carriedTo } : {}),
  };
}
