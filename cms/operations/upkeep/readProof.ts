import type { Payload } from 'payload';

import type { Projection } from '../../domain/ledger/checkProjection.ts';
import type { AttemptFact, SittingFact } from '../../domain/ledger/ledgerFacts.ts';
import { readByLearner, type LearnerRange } from '../stores/readByLearner.ts';

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
  const held = new Map(clocks.map((clock) => [clock.session as string | null, clock]));
  return {
    sittings: sittings.map((row) => {
      const sitting = row as unknown as SittingFact & { lastBeatAt: number | null };
      // The sitting that holds the learner's clock has its newest figures there.
      const clock = held.get(row.id) as { lastBeatAt: number; activeMs: number } | undefined;
      const lastBeatAt = sitting.lastBeatAt ?? sitting.startedAt;
      return {
        ...sitting,
        lastBeatAt: Math.max(lastBeatAt, clock?.lastBeatAt ?? 0),
        activeMs: Math.max(sitting.activeMs, clock?.activeMs ?? 0),
      };
    }),
    attempts: attempts.map((row) => ({
      id: row.id,
      learner: row.learner,
      quiz: String(row.quiz),
      // A checkbox is a number in one database and a boolean in the other.
      passed: Boolean(row.passed),
    })),
    projections: projections as unknown as StoredProjection[],
  };
}
