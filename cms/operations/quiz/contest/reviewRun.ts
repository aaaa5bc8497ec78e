import { grade } from '../../../domain/quiz/grade.ts';
import type { Payload } from 'payload';

import { seasonState } from '../../../domain/quiz/contest/seasonState.ts';
import type { PaperQuestion } from '../../../domain/quiz/paper.ts';
import { minuteOf } from '../../../domain/shanghai.ts';
import type { Language } from '../../../text/language.ts';
import { OperationError } from '../../OperationError.ts';
import { paperOf } from '../attemptPaper.ts';
import { reviewPaper, type ReviewedQuestion } from '../reviewPaper.ts';
import { ownRun } from './ownRun.ts';
import { runFacts, type RunFacts } from './runFacts.ts';
import { seasonOf } from './seasonOf.ts';
import type { Player } from './seasonsFor.ts';
import type { Season } from './shownSeasons.ts';

interface Asked {
  player: Player;
  run: string;
  language: Language;
  now: Date;
}

export interface ReviewedRun {
  season: Season;
  run: RunFacts;
  /** What was asked, in the order it was asked in. */
  questions: (ReviewedQuestion & Pick<PaperQuestion, 'type' | 'stem'>)[];
}

/**
 * A learner's own run with keys and explanations, once its season is over: of the questions that
 * were asked, never of those the run did not come to.
 *
 * @throws OperationError as `ownRun` and `seasonOf`; 403 `contest-review-later`
 */
export async function reviewRun(
  payload: Payload,
  { player, run: id, language, now }: Asked,
): Promise<ReviewedRun> {
  const stored = await ownRun(payload, { learner: player.id, run: id });
  const season = await seasonOf(payload, { player, season: stored.season, now });
  if (seasonState(season, now) !== 'past') {
    const at = minuteOf(new Date(season.closesAt));
    throw new OperationError(403, 'contest-review-later', { at });
  }
  const run = runFacts(stored, now);
  const paper = paperOf(stored).slice(0, run.answers.length);
  // One that came too late was wrong, whatever it says.
  const inTime = run.answers.map(({ outcome, response }) => (outcome === 'late' ? null : response));
  const responses = Object.fromEntries(paper.map(({ id }, place) => [id, inTime[place] ?? null]));
  const graded = grade(paper, responses, 1);
  const reviews = reviewPaper(paper, { language, responses, grade: graded, keys: true });
  const questions = paper.flatMap(({ type, stem }, place) => {
    const review = reviews[place];
    return review ? [{ type, stem, ...review }] : [];
  });
  return { season, run, questions };
}
