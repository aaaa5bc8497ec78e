import { attendedSlots, partlyOf } from './attendedSlots.ts';
import type { ToldEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { LedgerFacts, LedgerRow, SittingFact } from './ledgerFacts.ts';
import type { Phrase } from './phrase.ts';

/** Whole seconds are cut from milliseconds on one side and rounded on the other. */
const ROUNDING_SECONDS = 1;
const ROUNDING_SHARE = 1e-9;

/** Whether what an award names as its evidence is there, is the learner's and carries it. */
export function* checkEvidence(entry: LedgerRow, facts: LedgerFacts): Iterable<Finding> {
  switch (entry.sourceKind) {
    case 'online':
      yield* online(entry, facts);
      break;
    case 'quiz':
      yield* attempted(entry, facts, {
        quiz: entry.sourceId,
        attempt: ofKind('quiz', entry)?.attempt,
      });
      break;
    case 'class':
    case 'field':
      yield* attended(entry, ofKind(entry.sourceKind, entry), facts);
      break;
    case 'adjustment':
      yield { code: 'key-form', expected: ['study-or-training'], found: ['award-of-adjustment'] };
  }
}

function* online(entry: LedgerRow, facts: LedgerFacts): Iterable<Finding> {
  const evidence = ofKind('online', entry);
  const active = figure(evidence?.activeSeconds);
  const required = figure(evidence?.requiredSeconds);
  if (!(active + ROUNDING_SECONDS >= required)) {
    yield {
      code: 'active-short',
      expected: ['active-at-least', { seconds: required }],
      found: ['seconds', { seconds: active }],
    };
  }
  if (evidence?.sittings !== undefined) {
    const { startedAt = '', completedAt = '' } = evidence;
    const wallSeconds = (Date.parse(completedAt) - Date.parse(startedAt)) / 1000;
    if (!(active <= wallSeconds + ROUNDING_SECONDS)) {
      yield {
        code: 'time-exceeds-clock',
        expected: ['at-most-time', { ms: wallSeconds * 1000 }],
        found: ['seconds', { seconds: active }],
      };
    }
  }
  const coverage = figure(evidence?.coverage);
  const share = figure(evidence?.requiredCoverage);
  if (!(coverage + ROUNDING_SHARE >= share)) {
    yield {
      code: 'coverage-short',
      expected: ['coverage-at-least', { share }],
      found: String(coverage),
    };
  }
  const session = evidence?.session ?? '';
  const sitting = facts.sittings.get(session);
  if (sitting?.learner !== entry.learner) {
    const found: Phrase = sitting ? ['of-another-learner'] : session || ['not-told'];
    yield { code: 'session-missing', expected: ['own-sitting'], found };
    return;
  }
  yield* sameSitting(entry, sitting, facts);
  const attempt = evidence?.attempt;
  if (sitting.checkQuiz || attempt) {
    yield* attempted(entry, facts, { quiz: sitting.checkQuiz, attempt });
  }
}

/** What had to be reached is what the sitting was issued with, by the policy of its first day. */
function* sameSitting(
  entry: LedgerRow,
  sitting: SittingFact,
  { policies }: LedgerFacts,
): Iterable<Finding> {
  const evidence = ofKind('online', entry);
  const stands = [
    `${sitting.itemCollection}:${sitting.itemId}`,
    sitting.nominalSeconds,
    Math.round(sitting.requiredMs / 1000),
    sitting.requiredCoverage,
  ].join(' ');
  const told = [
    `${entry.sourceCollection ?? ''}:${entry.sourceId ?? ''}`,
    figure(evidence?.nominalSeconds),
    figure(evidence?.requiredSeconds),
    figure(evidence?.requiredCoverage),
  ].join(' ');
  if (stands !== told) yield { code: 'session-differs', expected: stands, found: told };
  const policy = policies.get(sitting.policy);
  if (!policy) return;
  const requiredMs = Math.round(sitting.nominalSeconds * 1000 * policy.activeShare);
  if (sitting.requiredMs < requiredMs || sitting.requiredCoverage < policy.coverageShare) {
    yield {
      code: 'session-differs',
      expected: [
        'required-by-policy',
        { ms: requiredMs, share: policy.coverageShare, version: policy.version },
      ],
      found: ['required', { ms: sitting.requiredMs, share: sitting.requiredCoverage }],
    };
  }
}

function* attempted(
  { learner }: LedgerRow,
  { attempts }: LedgerFacts,
  told: { quiz: string | null; attempt: string | null | undefined },
): Iterable<Finding> {
  const { quiz } = told;
  const id = told.attempt ?? '';
  const attempt = attempts.get(id);
  if (!attempt || attempt.learner !== learner || attempt.quiz !== quiz) {
    yield {
      code: 'attempt-missing',
      expected: ['own-attempt', { quiz }],
      found: attempt ? ['attempt-of-another', { attempt: id }] : id || ['not-told'],
    };
  } else if (!attempt.passed) {
    yield {
      code: 'attempt-not-passed',
      expected: ['passed-attempt'],
      found: ['failed-attempt', { attempt: id }],
    };
  }
}

function* attended(
  { learner, sourceId, sourceKind }: LedgerRow,
  evidence: Extract<ToldEvidence, { kind: 'class' | 'field' }> | null,
  { classes }: LedgerFacts,
): Iterable<Finding> {
  const training = classes.get(sourceId ?? '');
  if (!training) {
    yield { code: 'class-missing', expected: ['a-class'], found: sourceId ?? ['not-told'] };
    return;
  }
  const slots = evidence?.slots ?? figure(evidence?.halfDays);
  const told = { kind: sourceKind, day: evidence?.day ?? '', slots, confirmed: true };
  const attendance = attendedSlots(training.slots, partlyOf(training.partly)[learner]);
  const sameSlots =
    typeof slots === 'number'
      ? slots === attendance.length
      : [...slots].sort().join() === attendance.sort().join();
  const same =
    told.kind === training.kind && told.day === training.day && sameSlots && training.confirmed;
  if (!same) {
    yield {
      code: 'class-differs',
      expected: ['class', { ...training, slots: attendance }],
      found: ['class', told],
    };
  }
}

/** An entry's evidence where it is of the kind its source is proved by. */
function ofKind<Kind extends ToldEvidence['kind']>(kind: Kind, { evidence }: LedgerRow) {
  const is = (one: ToldEvidence): one is Extract<ToldEvidence, { kind: Kind }> => one.kind === kind;
  return evidence && is(evidence) ? evidence : null;
}

/** What is not told reaches no demand and equals nothing. */
const figure = (value: number | undefined): number => value ?? Number.NaN;
