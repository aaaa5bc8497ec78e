import type { Payload } from 'payload';

import { dayOf, yearOf } from '../../../cms/domain/shanghai.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { readPolicyOn } from '../../../cms/operations/policy/readPolicyOn.ts';
import { reviewOf } from '../../../cms/operations/quiz/reviewOf.ts';
import type { Quiz, QuizAttempt } from '../../../cms/payload-types.ts';
import type { Viewer } from '../accounts/viewer.ts';

export interface AttemptLine {
  id: string;
  number: number;
  at: number;
  score: number;
  passed: boolean;
}

export interface QuizPage {
  questions: number;
  passPercent: number;
  units: number;
  /** null: as often as one likes. */
  attemptsLeft: number | null;
  open: boolean;
  attempts: AttemptLine[];
  review: { stem: string; correct: boolean; answer: string; explanation: string }[] | null;
}

/**
 * What a quiz's first page says: its rules, how often it may still be taken this year, the
 * attempts so far and, for one of them, the answers where the rules let them be seen.
 */
export async function readQuizPage(
  payload: Payload,
  { viewer, quiz, shown }: { viewer: Viewer; quiz: Quiz; shown: string | null },
): Promise<QuizPage> {
  const now = new Date();
  const [policy, { docs }, pool] = await Promise.all([
    readPolicyOn(payload, dayOf(now)),
    payload.db.find<QuizAttempt>({
      collection: 'quiz-attempts',
      where: { learner: { equals: viewer.id }, quiz: { equals: quiz.id } },
      sort: '-number',
      pagination: false,
      limit: 0,
    }),
    poolSize(payload, quiz),
  ]);
  const taken = docs.filter(({ year }) => year === yearOf(now)).length;
  const open = docs.some(({ state, deadline }) => {
    return state === 'open' && (!deadline || deadline > now.getTime());
  });
  const submitted = docs.filter(({ state }) => state === 'submitted');
  return {
    questions: Math.min(quiz.draw ?? pool, pool),
    passPercent: quiz.passPercent ?? Math.round(policy.passShare * 100),
    units: quiz.countsHours ? policy.quizUnits : 0,
    attemptsLeft: quiz.attemptsLimit ? Math.max(0, quiz.attemptsLimit - taken) : null,
    open,
    attempts: submitted.map((attempt) => ({
      id: String(attempt.id),
      number: attempt.number,
      at: attempt.submittedAt ?? attempt.startedAt,
      score: attempt.score ?? 0,
      passed: attempt.passed ?? false,
    })),
    review: reviewShown(submitted.find(({ id }) => String(id) === shown)),
  };
}

function reviewShown(attempt: QuizAttempt | undefined): QuizPage['review'] {
  if (!attempt) return null;
  const stems = new Map(paperOf(attempt).map(({ id, stem }) => [id, stem]));
  return (
    reviewOf(attempt)?.map(({ id, correct, answer, explanation }) => ({
      stem: stems.get(id) ?? '',
      correct,
      answer,
      explanation,
    })) ?? null
  );
}

/** How many questions there are to draw from: chosen ones and those of the banks named. */
async function poolSize(payload: Payload, quiz: Quiz): Promise<number> {
  const idsOf = (values: readonly (string | { id: string })[] | null | undefined) =>
    (values ?? []).map((value) => (typeof value === 'object' ? value.id : value));
  const [chosen, banks] = [idsOf(quiz.questions), idsOf(quiz.banks)];
  const { totalDocs } = await payload.count({
    collection: 'questions',
    where: {
      or: [{ id: { in: chosen } }, ...(banks.length > 0 ? [{ topics: { in: banks } }] : [])],
    },
  });
  return totalDocs;
}
