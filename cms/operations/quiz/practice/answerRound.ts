import type { Payload } from 'payload';

import { isRight } from '../../../domain/quiz/grade.ts';
import { isResponseTo } from '../../../domain/quiz/response.ts';
import type { MistakeCard } from '../../../payload-types.ts';
import type { Language } from '../../../text/language.ts';
import { OperationError } from '../../OperationError.ts';
import { retry } from '../../retry.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { paperOf } from '../attemptPaper.ts';
import type { ReviewedQuestion } from '../reviewPaper.ts';
import { noteAnswers } from './noteAnswers.ts';
import { ownRound } from './ownRound.ts';
import { readReleased } from './readReleased.ts';
import { roundAnswers } from './roundAnswers.ts';
import { roundReview } from './roundReview.ts';

interface Answer {
  learner: string;
  round: string;
  question: string;
  response: unknown;
  now: Date;
  /** What the answer is told in. */
  language: Language;
}

export interface Answered {
  review: ReviewedQuestion;
  /** Where the question stands on the learner's list, if it ever was on it. */
  card: MistakeCard | null;
}

/**
 * Answers a question of a round, and only then tells what is right. The first answer stands:
 * written by compare-and-set, it is the commit point, and whoever answers again, from another tab,
 * device or server too, is told how that one was. A kill before it is noted in the learner's
 * mistakes is made good by a repeat, or by `settleMistakes`.
 *
 * @throws OperationError 404 `round-unknown` or `question-unknown/practice`, 400
 *   `invalid-response`, 409 `practice-held` where a quiz keeps the key meanwhile, 503 `busy`
 */
export async function answerRound(
  payload: Payload,
  { learner, round: id, question: asked, response, now, language }: Answer,
): Promise<Answered> {
  const round = await retry(async (again) => {
    const found = await ownRound(payload, { learner, round: id });
    const answers = roundAnswers(found);
    if (answers[asked]) return found;
    const paper = paperOf(found);
    const question = paper.find((one) => one.id === asked);
    if (!question) throw new OperationError(404, 'question-unknown/practice');
    if (response === null || !isResponseTo(question, response)) {
      throw new OperationError(400, 'invalid-response');
    }
    await expectReleased(payload, { learner, question: asked, now });
    const given = { ...answers, [asked]: { response, at: now.getTime() } };
    const finished = paper.every((one) => given[one.id]);
    const set = { version: found.version + 1, answers: given, finished, settled: false };
    const change = { id, expect: { version: found.version }, set };
    const [done] = await compareAndSet(payload, 'practice-rounds', [change]);
    return done ? { ...found, ...set } : again();
  });
  const question = paperOf(round).find((one) => one.id === asked);
  const stands = roundAnswers(round)[asked];
  const review = roundReview(round, language).get(asked);
  if (!question || !stands || !review) throw new OperationError(404, 'question-unknown/practice');
  const right = isRight(question, stands.response);
  const answers = [{ question: asked, right, at: stands.at }];
  const cards = await noteAnswers(payload, { learner, answers });
  return { review, card: cards.get(asked) ?? null };
}

/** A quiz may have taken the question since the round began: its key is kept then. */
async function expectReleased(
  payload: Payload,
  { learner, question: id, now }: { learner: string; question: string; now: Date },
): Promise<void> {
  const { docs } = await payload.find({
    ...{ collection: 'questions', where: { id: { equals: id } }, depth: 0, limit: 1 },
  });
  // One that was deleted since no quiz asks any more.
  const released = await readReleased(payload, { learner, questions: docs, now });
  if (docs.length > 0 && !released.has(id)) throw new OperationError(409, 'practice-held');
}
