import type { Payload } from 'payload';

import type { Projection } from '../../domain/ledger/checkProjection.ts';
import type { AttemptFact, SittingFact } from '../../domain/ledger/ledgerFacts.ts';
import { readByLearner, type LearnerRange, type Row } from '../stores/readByLearner.ts';
import { storedValue } from '../stores/storedValue.ts';

const SITTING = [
  ...['year', 'itemCollection', 'itemId', 'checkQuiz', 'policy', 'nominalSeconds', 'requiredMs'],
  ...['requiredCoverage', 'startedAt', 'lastBeatAt', 'activeMs'],
] as const;
const CLOCK = ['session', 'lastBeatAt', 'activeMs'] as const;
const PROJECTION = [
  ...['year', 'earnedUnits', 'onlineUnits', 'classUnits', 'fieldUnits', 'quizUnits'],
  'adjustmentUnits',
] as const;

export type StoredProjection = Projection & { learner: string; year: number };

export interface Proof {
  sittings: SittingFact[];
  attempts: AttemptFact[];
  projections: StoredProjection[];
}

/**
 * What stands behind the entries of a range of learners. To be read after the entries: evidence
 * is written before its entry, so none that is there can be missed.
 */
export async function readProof(payload: Payload, range: LearnerRange): Promise<Proof> {
  const [clocks, sittings, attempts, projections] = await Promise.all([
    readByLearner(payload, { collection: 'study-clocks', fields: CLOCK, range }),
    readByLearner(payload, { collection: 'study-sessions', fields: SITTING, range }),
    readByLearner(payload, { collection: 'quiz-attempts', fields: ['quiz', 'passed'], range }),
    readByLearner(payload, { collection: 'learner-years', fields: PROJECTION, range }),
  ]);
  const held = new Map(clocks.map((clock) => [textOrNull(clock.session), clock]));
  return {
    sittings: sittings.map((row) => toSitting(row, held.get(row.id))),
    attempts: attempts.map((row) => ({
      id: row.id,
      learner: row.learner,
      quiz: text(row.quiz),
      // A checkbox is a number in one database and a boolean in the other.
      passed: Boolean(row.passed),
    })),
    projections: projections.map(toProjection),
  };
}

const { text, textOrNull, number } = storedValue;

/** @param clock the learner's, where the sitting holds it and has its newest figures there */
function toSitting(row: Row, clock: Row | undefined): SittingFact {
  const startedAt = number(row.startedAt);
  const lastBeatAt = row.lastBeatAt === null ? startedAt : number(row.lastBeatAt);
  const activeMs = number(row.activeMs);
  return {
    id: row.id,
    learner: row.learner,
    year: number(row.year),
    itemCollection: text(row.itemCollection),
    itemId: text(row.itemId),
    checkQuiz: textOrNull(row.checkQuiz),
    policy: text(row.policy),
    nominalSeconds: number(row.nominalSeconds),
    requiredMs: number(row.requiredMs),
    requiredCoverage: number(row.requiredCoverage),
    startedAt,
    lastBeatAt: clock ? Math.max(lastBeatAt, number(clock.lastBeatAt)) : lastBeatAt,
    activeMs: clock ? Math.max(activeMs, number(clock.activeMs)) : activeMs,
  };
}

const toProjection = (row: Row): StoredProjection => ({
  learner: row.learner,
  year: number(row.year),
  earnedUnits: number(row.earnedUnits),
  onlineUnits: number(row.onlineUnits),
  classUnits: number(row.classUnits),
  fieldUnits: number(row.fieldUnits),
  quizUnits: number(row.quizUnits),
  adjustmentUnits: number(row.adjustmentUnits),
});
