import { answerDeadline } from '../../../domain/quiz/contest/answerDeadline.ts';
import type { PaperQuestion } from '../../../domain/quiz/paper.ts';
import type { ContestRun } from '../../../payload-types.ts';
import { paperOf } from '../attemptPaper.ts';
import { runFacts, type RunFacts } from './runFacts.ts';

/** The question of a run that waits for its answer. */
export interface AskedQuestion {
  run: RunFacts;
  /** Its place in the run, from 0. */
  place: number;
  /** With its key: for the server alone. */
  question: PaperQuestion;
  /** Milliseconds since 1970. */
  deadline: number;
}

/** The question that a stored run has asked and that can still be answered; null where there is none. */
export function waitingQuestion(stored: ContestRun, now: Date): AskedQuestion | null {
  const run = runFacts(stored, now);
  const { place, level, end } = run.standing;
  const question = paperOf(stored)[place];
  const rules = run.levels[level];
  if (run.askedAt === null || end !== null || !question || !rules) return null;
  return { run, place, question, deadline: answerDeadline(run.askedAt, rules) };
}
