import type { ToldEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { LedgerFacts, LedgerRow, SittingFact } from './ledgerFacts.ts';

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
      yield { code: 'key-form', expected: '学习、培训或测验', found: '来源为调整的记入' };
  }
}

function* online(entry: LedgerRow, facts: LedgerFacts): Iterable<Finding> {
  const evidence = ofKind('online', entry);
  const active = figure(evidence?.activeSeconds);
  const required = figure(evidence?.requiredSeconds);
  if (!(active + ROUNDING_SECONDS >= required)) {
    yield { code: 'active-short', expected: `有效学习 ≥ ${required} 秒`, found: `${active} 秒` };
  }
  const coverage = figure(evidence?.coverage);
  const share = figure(evidence?.requiredCoverage);
  if (!(coverage + ROUNDING_SHARE >= share)) {
    yield { code: 'coverage-short', expected: `已读 ≥ ${share}`, found: String(coverage) };
  }
  const session = evidence?.session ?? '';
  const sitting = facts.sittings.get(session);
  if (sitting?.learner !== entry.learner) {
    const found = sitting ? '属于另一位学员' : session || '没有写明';
    yield { code: 'session-missing', expected: '本人的学习过程', found };
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
      expected: `应学 ${requiredMs} 毫秒，应读 ${policy.coverageShare}（${policy.version}）`,
      found: `${sitting.requiredMs} 毫秒，${sitting.requiredCoverage}`,
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
      expected: `本人对测验 ${quiz ?? '（无）'} 的答卷`,
      found: attempt ? `${id}（另一位学员或另一份测验）` : id || '没有写明',
    };
  } else if (!attempt.passed) {
    yield { code: 'attempt-not-passed', expected: '合格的答卷', found: `${id} 未合格` };
  }
}

function* attended(
  { sourceId, sourceKind }: LedgerRow,
  evidence: Extract<ToldEvidence, { kind: 'class' | 'field' }> | null,
  { classes }: LedgerFacts,
): Iterable<Finding> {
  const training = classes.get(sourceId ?? '');
  if (!training) {
    yield { code: 'class-missing', expected: '一次线下培训', found: sourceId ?? '没有写明' };
    return;
  }
  const stands = `${training.kind} ${training.day} ${training.halfDays} ${training.confirmed ? '已确认' : '未确认'}`;
  const told = `${sourceKind} ${evidence?.day ?? ''} ${figure(evidence?.halfDays)} 已确认`;
  if (stands !== told) {
    yield { code: 'class-differs', expected: stands, found: told };
  }
}

/** An entry's evidence where it is of the kind its source is proved by. */
function ofKind<Kind extends ToldEvidence['kind']>(kind: Kind, { evidence }: LedgerRow) {
  const is = (one: ToldEvidence): one is Extract<ToldEvidence, { kind: Kind }> => one.kind === kind;
  return evidence && is(evidence) ? evidence : null;
}

/** What is not told reaches no demand and equals nothing. */
const figure = (value: number | undefined): number => value ?? Number.NaN;
