import {
  contestLevelsSchema,
  type ContestLevel,
} from '../../../domain/quiz/contest/contestLevel.ts';
import { foldRun, type RunStanding } from '../../../domain/quiz/contest/foldRun.ts';
import { runAnswersSchema, type RunAnswer } from '../../../domain/quiz/contest/runAnswer.ts';
import { settledAnswers } from '../../../domain/quiz/contest/settledAnswers.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { ContestRun } from '../../../payload-types.ts';

/** A run as it stands at a moment. Without its paper: that is read where a question is asked. */
export interface RunFacts {
  id: string;
  season: string;
  learner: string;
  number: number;
  day: string;
  startedAt: number;
  version: number;
  lives: number;
  levels: ContestLevel[];
  /** What has been answered, or whose time has run out since. */
  answers: readonly RunAnswer[];
  /** When the question that waits for its answer was asked, milliseconds since 1970; null: none does. */
  askedAt: number | null;
  standing: RunStanding;
}

/**
 * A stored run as it stands now, an overdue question closed.
 *
 * @param now null: as it was written down
 * @throws ZodError where what is stored is no run
 */
export function runFacts(run: Omit<ContestRun, 'paper' | 'seed'>, now: Date | null): RunFacts {
  const { id, season, number, day, startedAt, version, lives } = run;
  const levels = contestLevelsSchema.parse(run.levels);
  const stored = runAnswersSchema.parse(run.answers);
  const asked = { levels, lives, answers: stored, askedAt: run.askedAt ?? null };
  const { answers, askedAt } = now ? settledAnswers(asked, now) : asked;
  return {
    ...{ id, season, number, day, startedAt, version, lives, levels, answers, askedAt },
    learner: idOf(run.learner),
    standing: foldRun({ levels, lives, answers }),
  };
}
