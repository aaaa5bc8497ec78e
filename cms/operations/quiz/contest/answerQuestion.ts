import { isDeepStrictEqual } from 'node:util';

import type { Payload } from 'payload';

import { isLate } from '../../../domain/quiz/contest/answerDeadline.ts';
import { foldRun } from '../../../domain/quiz/contest/foldRun.ts';
import { isEmptyResponse } from '../../../domain/quiz/contest/isEmptyResponse.ts';
import type { Outcome, RunAnswer } from '../../../domain/quiz/contest/runAnswer.ts';
import { isRight } from '../../../domain/quiz/grade.ts';
import { isResponseTo, type Response } from '../../../domain/quiz/response.ts';
import { OperationError } from '../../OperationError.ts';
import { retry } from '../../retry.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { paperOf } from '../attemptPaper.ts';

import { ownRun } from './ownRun.ts';
import { runFacts, type RunFacts } from './runFacts.ts';
import { openSeasonOf } from './seasonOf.ts';
import type { Player } from './seasonsFor.ts';

interface Answer {
  player: Player;
  run: string;
  /** The question's place in the run, from 0. */
  place: number;
  response: unknown;
  now: Date;
}

export interface Answered {
  /** All that is told before the season is over: never what would have been right. */
  outcome: Outcome;
  run: RunFacts;
}

/**
 * Answers the question that a run asks. What came of it, the life it cost and the score are one
 * compare-and-set of the run's row: two servers answering at once make one answer, and a kill
 * leaves all of it or nothing. The same answer sent again is told what came of the first; one that
 * comes too late is kept, and costs a life.
 *
 * @throws OperationError as `ownRun` and `openSeasonOf`; 400 `contest-answer-missing` or
 *   `invalid-response`; 409 `contest-answered`, `contest-not-asked` or `contest-run-over`; 503 `busy`
 */
export async function answerQuestion(
  payload: Payload,
  { player, run: id, place, response, now }: Answer,
): Promise<Answered> {
  return retry(async (again) => {
    const stored = await ownRun(payload, { learner: player.id, run: id });
    const paper = paperOf(stored);
    const question = paper[place];
    if (!question) throw new OperationError(409, 'contest-not-asked');
    if (isEmptyResponse(response)) throw new OperationError(400, 'contest-answer-missing');
    if (!isResponseTo(question, response)) throw new OperationError(400, 'invalid-response');
    const run = runFacts(stored, now);
    const before = runFacts(stored, null);
    const known = run.answers[place];
    const isOverdue = place === before.answers.length && known !== undefined;
    if (known && !isOverdue) return repeated(run, known, response);
    await openSeasonOf(payload, { player, season: stored.season, now });
    if (before.standing.end !== null) throw new OperationError(409, 'contest-run-over');
    const { askedAt } = before;
    const level = run.levels[before.standing.level];
    if (askedAt === null || place !== before.standing.place || !level) {
      throw new OperationError(409, 'contest-not-asked');
    }
    const late = isLate(askedAt, level, now);
    const outcome = late ? 'late' : isRight(question, response) ? 'right' : 'wrong';
    // Two servers' clocks may differ: no answer takes less than no time.
    const ms = Math.min(Math.max(0, now.getTime() - askedAt), level.seconds * 1000);
    const answers: RunAnswer[] = [...before.answers, { outcome, ms, response }];
    const standing = foldRun({ levels: run.levels, lives: run.lives, answers });
    const set = {
      ...{ version: run.version + 1, askedAt: null, answers },
      ...{ levelsPassed: standing.levelsPassed, rightAnswers: standing.right },
      seconds: Math.round(standing.ms / 1000),
    };
    const [done] = await compareAndSet(payload, 'contest-runs', [
      { id: run.id, expect: { version: run.version }, set },
    ]);
    if (!done) again();
    return {
      outcome,
      run: { ...run, version: set.version, askedAt: null, answers, standing },
    };
  });
}

/** One that its time had overtaken, or none where nobody answered, is late whatever comes now. */
function repeated(run: RunFacts, known: RunAnswer, response: Response): Answered {
  const same = known.outcome === 'late' || isDeepStrictEqual(known.response, response);
  if (!same) throw new OperationError(409, 'contest-answered');
  return { outcome: known.outcome, run };
}
