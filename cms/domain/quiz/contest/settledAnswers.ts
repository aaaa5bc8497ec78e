import { isLate } from './answerDeadline.ts';
import type { ContestLevel } from './contestLevel.ts';
import { foldRun } from './foldRun.ts';
import type { RunAnswer } from './runAnswer.ts';

interface Run {
  levels: readonly ContestLevel[];
  lives: number;
  answers: readonly RunAnswer[];
  /** When the question that waits for its answer was asked, milliseconds since 1970; null: none does. */
  askedAt: number | null;
}

/**
 * The answers of a run as they stand now: a question whose time is up counts as answered late.
 * So an overdue one is closed whenever somebody looks, with nobody having to write it down.
 *
 * @returns the answers, and when the question that still waits was asked
 */
export function settledAnswers(
  { levels, lives, answers, askedAt }: Run,
  now: Date,
): { answers: readonly RunAnswer[]; askedAt: number | null } {
  if (askedAt === null) return { answers, askedAt };
  const level = levels[foldRun({ levels, lives, answers }).level];
  if (!level || !isLate(askedAt, level, now)) return { answers, askedAt };
  return { answers: [...answers, { outcome: 'late', ms: level.seconds * 1000 }], askedAt: null };
}
