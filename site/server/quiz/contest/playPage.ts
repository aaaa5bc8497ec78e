import type { Payload } from 'payload';

import type { RunAnswer } from '../../../../cms/domain/quiz/contest/runAnswer.ts';
import { seasonState } from '../../../../cms/domain/quiz/contest/seasonState.ts';
import { ownRun } from '../../../../cms/operations/quiz/contest/ownRun.ts';
import { readRuns } from '../../../../cms/operations/quiz/contest/readRuns.ts';
import type { RunFacts } from '../../../../cms/operations/quiz/contest/runFacts.ts';
import { seasonOf } from '../../../../cms/operations/quiz/contest/seasonOf.ts';
import type { Season } from '../../../../cms/operations/quiz/contest/shownSeasons.ts';
import { waitingQuestion } from '../../../../cms/operations/quiz/contest/waitingQuestion.ts';
import type { Language } from '../../../../cms/text/language.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { askedJson } from './askedJson.ts';

export interface PlayPage {
  season: Season;
  run: RunFacts;
  /** The season is over: nothing more is asked. */
  closed: boolean;
  /** The question that waits for its answer; null between two, and at the end. */
  asked: ReturnType<typeof askedJson> | null;
  /** What came of the last answer; null before the first. */
  last: RunAnswer | null;
}

interface Asked {
  viewer: Viewer;
  season: string;
  language: Language;
  now: Date;
}

/**
 * The run a viewer is at, or has just finished, in a season; null where there is none.
 *
 * @throws OperationError as `seasonOf`
 */
export async function readPlayPage(
  payload: Payload,
  { viewer, season: id, language, now }: Asked,
): Promise<PlayPage | null> {
  const player = viewer.user;
  const season = await seasonOf(payload, { player, season: id, now });
  const [run] = await readRuns(payload, { learner: viewer.id, season: id, now });
  if (!run) return null;
  const closed = seasonState(season, now) !== 'open';
  // Only looked at: opening the page asks nothing, so that no clock starts by it.
  const asked = closed
    ? null
    : waitingQuestion(await ownRun(payload, { learner: viewer.id, run: run.id }), now);
  return {
    ...{ season, closed },
    run: asked?.run ?? run,
    asked: asked && askedJson(asked, language),
    last: run.answers.at(-1) ?? null,
  };
}
