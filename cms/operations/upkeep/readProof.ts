import type { Payload } from 'payload';

import type { CertificateFact } from '../../domain/ledger/checkCertificates.ts';
import type { Projection } from '../../domain/ledger/checkProjection.ts';
import type { AttemptFact, ClaimFact, SittingFact } from '../../domain/ledger/ledgerFacts.ts';
import { MONTHS, monthField } from '../../domain/ledger/monthUnits.ts';
import { CLAIMS } from '../../domain/ledger/claim.ts';
import { readByLearner, type LearnerRange, type Row } from '../stores/readByLearner.ts';
import { storedValue } from '../stores/storedValue.ts';

const SITTING = [
  ...['year', 'itemCollection', 'itemId', 'checkQuiz', 'policy', 'nominalSeconds', 'requiredMs'],
  ...['requiredCoverage', 'startedAt', 'lastBeatAt', 'activeMs'],
] as const;
const ATTEMPT = ['quiz', 'passed'] as const;
const CLOCK = ['session', 'lastBeatAt', 'activeMs'] as const;
const CLAIM = ['year', 'state', 'allowedUnits', 'grantedUnits'] as const;
const CERTIFICATE = ['year', 'number', 'seq', 'digest'] as const;
const PROJECTION = [
  ...['year', 'earnedUnits', 'onlineUnits', 'classUnits', 'fieldUnits', 'quizUnits'],
  'adjustmentUnits',
  ...MONTHS.map(monthField),
] as const;

export type StoredProjection = Projection & { learner: string; year: number };

export interface Proof {
  sittings: SittingFact[];
  attempts: AttemptFact[];
  claims: ClaimFact[];
  projections: StoredProjection[];
  certificates: CertificateFact[];
}

/**
 * What stands behind the entries of a range of learners. To be read after the entries: evidence
 * is written before its entry, so none that is there can be missed.
 */
export async function readProof(payload: Payload, range: LearnerRange): Promise<Proof> {
  const [clocks, sittings, attempts, claims, projections, certificates] = await Promise.all([
    readByLearner(payload, { collection: 'study-clocks', fields: CLOCK, range }, toClock),
    readByLearner(payload, { collection: 'study-sessions', fields: SITTING, range }, toSitting),
    readByLearner(payload, { collection: 'quiz-attempts', fields: ATTEMPT, range }, toAttempt),
    readByLearner(payload, { collection: CLAIMS, fields: CLAIM, range }, toClaim),
    readByLearner(
      payload,
      { collection: 'learner-years', fields: PROJECTION, range },
      toProjection,
    ),
    readByLearner(
      payload,
      { collection: 'certificates', fields: CERTIFICATE, range },
      toCertificate,
    ),
  ]);
  const held = new Map(clocks.map((clock) => [clock.session, clock]));
  return {
    sittings: sittings.map((sitting) => asHeld(sitting, held.get(sitting.id))),
    attempts,
    claims,
    projections,
    certificates,
  };
}

const { text, textOrNull, number } = storedValue;

const toClock = (row: Row) => ({
  session: textOrNull(row.session),
  lastBeatAt: number(row.lastBeatAt),
  activeMs: number(row.activeMs),
});

function toSitting(row: Row): SittingFact {
  const startedAt = number(row.startedAt);
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
    lastBeatAt: row.lastBeatAt === null ? startedAt : number(row.lastBeatAt),
    activeMs: number(row.activeMs),
  };
}

/** @param clock the learner's, where it holds the sitting and has its newest figures */
function asHeld(sitting: SittingFact, clock: ReturnType<typeof toClock> | undefined): SittingFact {
  if (!clock) return sitting;
  return {
    ...sitting,
    lastBeatAt: Math.max(sitting.lastBeatAt, clock.lastBeatAt),
    activeMs: Math.max(sitting.activeMs, clock.activeMs),
  };
}

const toAttempt = (row: Row): AttemptFact => ({
  id: row.id,
  learner: row.learner,
  quiz: text(row.quiz),
  // A checkbox is a number in one database and a boolean in the other.
  passed: Boolean(row.passed),
});

const toClaim = (row: Row): ClaimFact => ({
  id: row.id,
  learner: row.learner,
  year: number(row.year),
  granted: row.state === 'granted',
  allowedUnits: number(row.allowedUnits),
  grantedUnits: row.grantedUnits === null ? null : number(row.grantedUnits),
});

const toCertificate = (row: Row): CertificateFact => ({
  learner: row.learner,
  year: number(row.year),
  number: text(row.number),
  seq: number(row.seq),
  digest: text(row.digest),
});

const toProjection = (row: Row): StoredProjection => ({
  learner: row.learner,
  year: number(row.year),
  earnedUnits: number(row.earnedUnits),
  onlineUnits: number(row.onlineUnits),
  classUnits: number(row.classUnits),
  fieldUnits: number(row.fieldUnits),
  quizUnits: number(row.quizUnits),
  adjustmentUnits: number(row.adjustmentUnits),
  ...Object.fromEntries(
    MONTHS.map(monthField).map((field) => [
      field,
      (row[field] ?? null) === null ? null : number(row[field]),
    ]),
  ),
});
