import type { Payload } from 'payload';

import { grade } from '../../../domain/quiz/grade.ts';
import { isResponseTo, type Response } from '../../../domain/quiz/response.ts';
import type { CheckpointAnswer, User } from '../../../payload-types.ts';
import type { Language } from '../../../text/language.ts';
import { readPublished } from '../../content/readPublished.ts';
import { OperationError } from '../../OperationError.ts';
import { retry } from '../../retry.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { reviewPaper, type ReviewedQuestion } from '../reviewPaper.ts';
import { readCheckpoints, type AskedCheckpoint } from './readCheckpoints.ts';

interface Answer {
  learner: User;
  lesson: string;
  question: string;
  /** The version of the question that was shown. */
  version: string;
  response: unknown;
  language: Language;
  now: Date;
}

export interface AnsweredCheckpoint {
  correct: boolean;
  /** The way is open. */
  done: boolean;
  /** The right answer and its explanation in it once the way is open, never before. */
  review: ReviewedQuestion;
}

/**
 * Takes an answer to a question on the way through a lesson. The first one counts, unless only a
 * right one leads on: then each wrong one can be made good. The unique key of learner, lesson and
 * question decides between two tabs or servers, and after it compare-and-set by the count of tries;
 * who comes too late is told what stands.
 *
 * @throws OperationError 404 `not-found/item` or `checkpoint-unknown`, 409 `checkpoint-changed`,
 *   400 `invalid-response`, 503 `busy`
 */
export async function answerCheckpoint(
  payload: Payload,
  { learner, lesson: id, question, version, response, language, now }: Answer,
): Promise<AnsweredCheckpoint> {
  const lesson = await readPublished(payload, { collection: 'micro-lessons', id, reader: learner });
  if (!lesson) throw new OperationError(404, 'not-found/item');
  const checkpoints = await readCheckpoints(payload, { learner: learner.id, lesson });
  const asked = checkpoints.find((one) => one.question.id === question);
  if (!asked) throw new OperationError(404, 'checkpoint-unknown');
  if (asked.version !== version) throw new OperationError(409, 'checkpoint-changed');
  if (response === null || !isResponseTo(asked.question, response)) {
    throw new OperationError(400, 'invalid-response');
  }
  const { correct } = markOf(asked, response);
  const standing = await keep(payload, {
    ...{ learner: learner.id, lesson: id, question, correct, response, at: now.getTime() },
    mustBeRight: asked.mustBeRight,
  });
  return told(asked, standing, language);
}

function markOf({ question }: AskedCheckpoint, response: Response) {
  const graded = grade([question], { [question.id]: response }, 1);
  return { graded, correct: graded.correct[question.id] ?? false };
}

interface Kept extends Pick<CheckpointAnswer, 'lesson' | 'question' | 'at'> {
  learner: string;
  correct: boolean;
  response: Response;
  mustBeRight: boolean;
}

type Standing = Pick<Kept, 'correct' | 'response'>;

function keep(payload: Payload, { mustBeRight, ...given }: Kept): Promise<Standing> {
  const { learner, lesson, question, correct, response, at } = given;
  const collection = 'checkpoint-answers';
  const where = {
    learner: { equals: learner },
    lesson: { equals: lesson },
    question: { equals: question },
  };
  return retry<Standing>(async (again) => {
    const standing = await payload.db.findOne<CheckpointAnswer>({ collection, where });
    if (!standing) {
      try {
        await payload.db.create({ collection, data: { ...given, tries: 1 } });
        return { correct, response };
      } catch (error) {
        // From a second tab or server: theirs stands.
        return again(error as Error);
      }
    }
    const before = { correct: standing.correct ?? false, response: standing.response ?? null };
    if (before.correct || !mustBeRight) return before;
    const { id, tries } = standing;
    const set = { tries: tries + 1, correct, response, at };
    const [done] = await compareAndSet(payload, collection, [{ id, expect: { tries }, set }]);
    return done ? { correct, response } : again();
  });
}

function told(
  asked: AskedCheckpoint,
  { correct, response }: Standing,
  language: Language,
): AnsweredCheckpoint {
  const done = correct || !asked.mustBeRight;
  const { graded } = markOf(asked, response);
  const responses = { [asked.question.id]: response };
  const [review] = reviewPaper([asked.question], {
    language,
    responses,
    grade: graded,
    keys: done,
  });
  if (!review) throw new Error('A question without a review');
  return { correct, done, review };
}
