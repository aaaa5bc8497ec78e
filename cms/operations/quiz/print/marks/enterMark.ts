import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { keptOutcomes } from '../../../../domain/quiz/analysis/keptOutcomes.ts';
import type { Paper } from '../../../../domain/quiz/paper.ts';
import type { MarkStep } from '../../../../domain/quiz/print/markStep.ts';
import { startOfDay, yearOfDay } from '../../../../domain/shanghai.ts';
import type { MarkImport, PrintedPaper, QuizAttempt } from '../../../../payload-types.ts';
import { readPolicyOn } from '../../../policy/readPolicyOn.ts';
import { retry } from '../../../retry.ts';
import { compareAndSet } from '../../../stores/compareAndSet.ts';
import { ownAttempt } from '../../ownAttempt.ts';
import { readAttempts } from '../../readAttempts.ts';
import { printedForm } from '../printedForm.ts';

const NOON_MS = 12 * 60 * 60 * 1000;

interface Entering {
  step: MarkStep;
  printed: PrintedPaper;
  from: MarkImport;
  now: Date;
}

/**
 * Enters one row of a table of marks as an attempt that is handed in, or corrects the one it had
 * become. Safe to repeat, and by two servers: its number is unique among the learner's attempts at
 * the quiz and follows from those there are, so who comes second reads again and finds it; and a
 * correction is made only while the attempt has the version it was planned with.
 *
 * @returns the attempt as it stands; null where somebody has changed it since it was planned
 */
export async function enterMark(payload: Payload, entering: Entering): Promise<QuizAttempt | null> {
  const { before } = entering.step;
  return before ? correct(payload, entering, before) : create(payload, entering);
}

async function create(payload: Payload, entering: Entering): Promise<QuizAttempt> {
  const { step, printed, now } = entering;
  const { learner, after } = step;
  const { quiz, title, review, passShare, countsHours } = printed;
  const policy = await readPolicyOn(payload, after.day);
  const version = 1;
  const marked = await markedBy(payload, entering, version);
  // Nobody notes the hour on paper.
  const at = Math.min(startOfDay(after.day).getTime() + NOON_MS, now.getTime());
  return retry(async (again) => {
    const attempts = await readAttempts(payload, { learner, quiz });
    const theirs = attempts.find((one) => one.printed === printed.id);
    if (theirs) return ownAttempt(payload, { learner, attempt: theirs.id });
    const number = (attempts[0]?.number ?? 0) + 1;
    const data = {
      ...{ learner, quiz, title, number, year: yearOfDay(after.day), state: 'submitted' },
      ...{ version, startedAt: at, submittedAt: at, seed: randomBytes(16).toString('hex') },
      ...{ countsHours: countsHours ?? true, review, passShare, policy: policy.version },
      ...{ printed: printed.id, keysShownAt: 0, ...marked },
    };
    try {
      return (await payload.db.create({ collection: 'quiz-attempts', data })) as QuizAttempt;
    } catch (error) {
      const since = await readAttempts(payload, { learner, quiz });
      if (since.some((one) => one.number === number)) return again();
      throw error;
    }
  });
}

async function correct(
  payload: Payload,
  entering: Entering,
  { attempt: id, version: planned }: NonNullable<MarkStep['before']>,
): Promise<QuizAttempt | null> {
  const version = planned + 1;
  const set = { version, ...(await markedBy(payload, entering, version)) };
  await compareAndSet(payload, 'quiz-attempts', [{ id, expect: { version: planned }, set }]);
  const where = { id: { equals: id } };
  const found = await payload.db.findOne<QuizAttempt>({ collection: 'quiz-attempts', where });
  return found?.markImport === entering.from.id ? found : null;
}

/** What the row says; where it tells no answers there is no paper to analyse or to repair. */
async function markedBy(payload: Payload, { step, printed, from }: Entering, version: number) {
  const { form, responses: answered, mark, score, passed } = step.after;
  const paper: Paper = answered ? await printedForm(payload, printed, form) : [];
  const responses = answered ?? {};
  const outcomes = keptOutcomes(version, paper, responses);
  return { form, paper, responses, outcomes, mark, score, passed, markImport: from.id };
}
