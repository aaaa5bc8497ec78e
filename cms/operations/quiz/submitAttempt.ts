import type { Payload } from 'payload';

import { keptOutcomes } from '../../domain/quiz/analysis/keptOutcomes.ts';
import { grade } from '../../domain/quiz/grade.ts';
import type { CreditEntry, QuizAttempt } from '../../payload-types.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../text/language.ts';
import { paperOf, responsesOf } from './attemptPaper.ts';
import { awardAttempt } from './awardAttempt.ts';
import { ownAttempt } from './ownAttempt.ts';
import { noteAttempt } from './practice/noteAttempt.ts';
import { readTries } from './readTries.ts';
import { retry } from '../retry.ts';
import type { Review } from './reviewOf.ts';
import { showReview } from './showReview.ts';
import { setTogether } from '../stores/setTogether.ts';

const change = setTogether('quiz-attempts');

export interface Submitted extends Review {
  score: number;
  passed: boolean;
  entry?: CreditEntry;
  carriedTo?: string;
}

interface Submit {
  learner: string;
  attempt: string;
  now: Date;
  /** What the answers are told in. */
  language?: Language;
  /** Whether the learner sees the answer; not where the clock hands it in. */
  shown?: boolean;
}

/**
 * Hands an attempt in: grades it by its own snapshot and awards what it earns, for the quiz
 * itself or for the items whose check it is. A repeat gives the same answer and repairs an
 * award that a crash has cut off.
 *
 * @throws OperationError 404 `attempt-unknown`, 403 `attempt-foreign`, 503 `busy`
 */
export async function submitAttempt(
  payload: Payload,
  { learner, attempt: id, now, language = DEFAULT_LANGUAGE, shown = true }: Submit,
): Promise<Submitted> {
  const attempt = await close(payload, { learner, attempt: id, now });
  const result: Submitted = { score: attempt.score ?? 0, passed: attempt.passed ?? false };
  if (attempt.passed) {
    Object.assign(result, await awardAttempt(payload, { attempt, now }));
  }
  if (!shown) return result;
  const tries = await readTries(payload, { attempt, now });
  const seen = await showReview(payload, attempt, { language, now, ...tries });
  // What this misses, as after a kill, is noted when the learner looks at the list.
  if (seen.review?.some(({ answer }) => answer !== undefined)) await noteAttempt(payload, attempt);
  return { ...result, ...seen };
}

function close(payload: Payload, { learner, attempt: id, now }: Submit) {
  return retry(async (again) => {
    const attempt = await ownAttempt(payload, { learner, attempt: id });
    if (attempt.state === 'submitted') return attempt;
    const [paper, responses] = [paperOf(attempt), responsesOf(attempt)];
    const { score, passed } = grade(paper, responses, attempt.passShare);
    const version = attempt.version + 1;
    const set = {
      version,
      state: 'submitted',
      submittedAt: Math.min(now.getTime(), attempt.deadline ?? Number.POSITIVE_INFINITY),
      score,
      passed,
      outcomes: keptOutcomes(version, paper, responses),
    };
    const expect = { version: attempt.version, state: 'open' };
    const done = await change(payload, { id, expect, set });
    return done ? ({ ...attempt, ...set } as QuizAttempt) : again();
  });
}
