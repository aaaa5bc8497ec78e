import type { Payload } from 'payload';

import { readGates } from '../../domain/study/gates.ts';
import { isStudied } from '../../domain/study/studyState.ts';
import { yearOf } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { StudySession } from '../../payload-types.ts';
import { readAwardState } from '../ledger/readAwardState.ts';
import { completeSitting, type Advanced } from './completeSitting.ts';
import { passedCheck } from './passedCheck.ts';
import { saveSitting } from './saveSitting.ts';
import { shutGates } from './shutGates.ts';

interface Advance {
  sitting: StudySession;
  /** The sitting's newest figures. */
  figures: Pick<StudySession, 'activeMs' | 'coverage'>;
  now: Date;
}

/**
 * Brings a sitting to the state its figures amount to: awards what is complete, and notes what
 * waits for its check quiz. Safe to repeat.
 */
export async function advanceSitting(
  payload: Payload,
  { sitting, figures, now }: Advance,
): Promise<Advanced> {
  const learner = idOf(sitting.learner);
  if (sitting.priorAward) return { state: 'complete' };
  const { requiredMs, requiredCoverage, checkQuiz, year } = sitting;
  const activeMs = sitting.priorMs + figures.activeMs;
  const { coverage } = figures;
  if (!isStudied({ activeMs, requiredMs, coverage, requiredCoverage })) return { state: 'running' };
  const shut = await shutGates(payload, {
    ...{ learner, lesson: sitting.itemId },
    gates: readGates(sitting.gates),
  });
  if (shut.length > 0) return { state: 'running' };
  // The check of a sitting over midnight of 31 December may be passed in the new year.
  const years = [...new Set([year, yearOf(now)])];
  const { freedAt } = await readAwardState(payload, {
    learner,
    year,
    collection: sitting.itemCollection,
    id: sitting.itemId,
  });
  const attempt = checkQuiz
    ? await passedCheck(payload, { learner, quiz: checkQuiz, years, freedAt })
    : null;
  if (checkQuiz && !attempt) {
    if (sitting.state !== 'awaiting-quiz') {
      await saveSitting(payload, sitting.id, { ...figures, state: 'awaiting-quiz' });
    }
    return { state: 'awaiting-quiz' };
  }
  return completeSitting(payload, { sitting: { ...sitting, ...figures }, attempt, now });
}
