import type { Payload } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { CreditEntry, QuizAttempt } from '../../payload-types.ts';
import { awardCredit } from '../ledger/awardCredit.ts';
import { readStandingEntry } from '../ledger/readStandingEntry.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

/**
 * Awards the hours of a passed quiz, once a year, and notes the entry in the attempt.
 *
 * @returns the entry, the day a full day has carried it to, or nothing where it was taken back
 */
export async function awardQuiz(
  payload: Payload,
  { attempt, now }: { attempt: QuizAttempt; now: Date },
): Promise<{ entry?: CreditEntry; carriedTo?: string }> {
  if (attempt.entry) {
    const entry = await readStandingEntry(payload, attempt.entry);
    return entry ? { entry } : {};
  }
  const day = attempt.carriedTo ?? dayOf(new Date(attempt.submittedAt ?? now));
  const policy = await readPolicyOn(payload, day);
  const awarded = await awardCredit(payload, {
    learner: idOf(attempt.learner),
    source: { collection: 'quizzes', id: attempt.quiz, title: attempt.title },
    units: policy.quizUnits,
    day,
    policy,
    evidence: {
      kind: 'quiz',
      attempt: attempt.id,
      number: attempt.number,
      score: attempt.score,
      passShare: attempt.passShare,
      startedAt: new Date(attempt.startedAt).toISOString(),
      submittedAt: new Date(attempt.submittedAt ?? now).toISOString(),
      ...(attempt.printed && { printed: attempt.printed, form: attempt.form ?? null }),
    },
    now,
  });
  if ('spent' in awarded) return {};
  const set = 'entry' in awarded ? { entry: awarded.entry.id } : { carriedTo: awarded.carriedTo };
  await compareAndSet(payload, 'quiz-attempts', [{ id: attempt.id, expect: {}, set }]);
  return awarded;
}
