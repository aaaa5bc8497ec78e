import type { Payload } from 'payload';

import { idOf } from '../../../cms/domain/idOf.ts';
import type { PaperQuestion } from '../../../cms/domain/quiz/paper.ts';
import { dayOf, minuteOf } from '../../../cms/domain/shanghai.ts';
import { shownPolicyOn } from '../../../cms/operations/policy/shownPolicyOn.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { ownAttempt } from '../../../cms/operations/quiz/ownAttempt.ts';
import type { TakenAttempt } from '../../../cms/operations/quiz/readAttempts.ts';
import {
  readQuizStanding,
  type QuizStanding,
} from '../../../cms/operations/quiz/readQuizStanding.ts';
import type { Tries } from '../../../cms/operations/quiz/readTries.ts';
import type { ReviewedQuestion } from '../../../cms/operations/quiz/reviewPaper.ts';
import { showReview } from '../../../cms/operations/quiz/showReview.ts';
import { reopenedGrants, type ReopenedGrant } from '../../../cms/operations/quiz/readReopenable.ts';
import type { AttemptGrant, Quiz } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { refusalText } from '../../../cms/text/refusals.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** Something a trainer granted. */
export type ToldGrant = AttemptGrant | ReopenedGrant;

export interface AttemptLine {
  id: string;
  number: number;
  at: number;
  score: number;
  passed: boolean;
  /** A key was wrong, and it has another score since. */
  regraded: boolean;
  /** Sat on paper, its mark put in afterwards. */
  onPaper: boolean;
  /** Whether there are answers to look at: of one on paper only the mark may be known. */
  answered: boolean;
}

export interface QuizPage extends Omit<QuizStanding, 'attempts' | 'bar' | 'grants'> {
  /** What trainers granted, attempts that they opened again among it; the latest first. */
  grants: ToldGrant[];
  /** Why no attempt may begin just now, as a sentence. */
  barred: string | null;
  passPercent: number;
  units: number;
  attempts: AttemptLine[];
  review: (ReviewedQuestion & Pick<PaperQuestion, 'type' | 'stem' | 'media'>)[] | null;
  /** From when the attempt asked for may be reviewed: an ISO instant. */
  reviewFrom: string | null;
}

interface Asked {
  viewer: Viewer;
  quiz: Quiz;
  /** The attempt whose answers are asked for. */
  shown: string | null;
  /** What the answers are told in. */
  language: Language;
  now: Date;
}

/**
 * What a quiz's first page says: its rules, how often it may still be taken this year, the
 * attempts so far and, for one of them, the answers where the rules let them be seen.
 */
export async function readQuizPage(
  payload: Payload,
  { viewer, quiz, shown, now, language }: Asked,
): Promise<QuizPage> {
  const [policy, { attempts, bar, ...standing }] = await Promise.all([
    shownPolicyOn(payload, dayOf(now)),
    readQuizStanding(payload, { learner: viewer.id, quiz, now }),
  ]);
  const submitted = attempts.filter(({ state }) => state === 'submitted');
  const reopened = attempts.flatMap(reopenedGrants);
  return {
    ...standing,
    grants: [...standing.grants, ...reopened].sort((a, b) => b.at - a.at),
    barred: bar && refusalText(language, bar.code, { at: minuteOf(new Date(bar.at)) }),
    passPercent: quiz.passPercent ?? Math.round(policy.passShare * 100),
    units: quiz.countsHours ? policy.quizUnits : 0,
    attempts: submitted.map((attempt) => ({
      id: String(attempt.id),
      number: attempt.number,
      at: attempt.submittedAt ?? attempt.startedAt,
      score: attempt.score ?? 0,
      passed: attempt.passed ?? false,
      regraded: Boolean(attempt.repair),
      onPaper: Boolean(attempt.printed),
      answered: typeof attempt.mark !== 'number',
    })),
    ...(await reviewShown(
      payload,
      submitted.find(({ id }) => String(id) === shown),
      {
        ...{ language, now, closesAt: quiz.closesAt ?? null },
        everPassed: submitted.some(({ passed }) => passed),
        mayTryAgain: standing.mayTryAgain,
      },
    )),
  };
}

async function reviewShown(
  payload: Payload,
  taken: TakenAttempt | undefined,
  seen: Tries & { language: Language; now: Date },
): Promise<Pick<QuizPage, 'review' | 'reviewFrom'>> {
  if (!taken || typeof taken.mark === 'number') return { review: null, reviewFrom: null };
  const attempt = await ownAttempt(payload, { learner: idOf(taken.learner), attempt: taken.id });
  const { review, reviewFrom = null } = await showReview(payload, attempt, seen);
  if (!review) return { review: null, reviewFrom };
  const reviews = new Map(review.map((one) => [one.id, one]));
  const lines = paperOf(attempt).flatMap(({ id, type, stem, media }) => {
    const found = reviews.get(id);
    return found ? [{ type, stem, ...(media && { media }), ...found }] : [];
  });
  return { review: lines, reviewFrom };
}
