import type { Payload } from 'payload';

import { answerDeadline } from '../../../domain/quiz/contest/answerDeadline.ts';
import { OperationError } from '../../OperationError.ts';
import { retry } from '../../retry.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { paperOf } from '../attemptPaper.ts';
import { ownRun } from './ownRun.ts';
import { runFacts } from './runFacts.ts';
import { openSeasonOf } from './seasonOf.ts';
import type { Player } from './seasonsFor.ts';
import { waitingQuestion, type AskedQuestion } from './waitingQuestion.ts';

interface Ask {
  player: Player;
  run: string;
  now: Date;
}

/**
 * Asks the next question of a run: its time runs from now. Asked again it is the same question
 * with the same time, on whatever device.
 *
 * @throws OperationError as `ownRun` and `openSeasonOf`; 409 `contest-run-over`; 503 `busy`
 */
export async function askQuestion(
  payload: Payload,
  { player, run: id, now }: Ask,
): Promise<AskedQuestion> {
  return retry(async (again) => {
    const stored = await ownRun(payload, { learner: player.id, run: id });
    await openSeasonOf(payload, { player, season: stored.season, now });
    const waits = waitingQuestion(stored, now);
    if (waits) return waits;
    const run = runFacts(stored, now);
    const { place, level, end } = run.standing;
    const question = paperOf(stored)[place];
    const rules = run.levels[level];
    if (end !== null || !question || !rules) throw new OperationError(409, 'contest-run-over');
    const askedAt = now.getTime();
    // Asked once: of two who ask at the same moment the second sees the first one's time. What has
    // run out meanwhile is written down with it.
    const set = { version: run.version + 1, askedAt, answers: run.answers };
    const [done] = await compareAndSet(payload, 'contest-runs', [
      { id: run.id, expect: { version: run.version }, set },
    ]);
    if (!done) again();
    const asked = { ...run, version: set.version, askedAt };
    return { run: asked, place, question, deadline: answerDeadline(askedAt, rules) };
  });
}
