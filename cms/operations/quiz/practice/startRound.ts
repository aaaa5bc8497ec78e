import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { buildPaper } from '../../../domain/quiz/paper.ts';
import type { Difficulty } from '../../../domain/quiz/difficulty.ts';
import { inTurn } from '../../../domain/quiz/practice/inTurn.ts';
import type { PracticeRound, Question } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { practisableIds } from '../../stores/practisableIds.ts';
import { paperOf } from '../attemptPaper.ts';
import { readDue } from './readDue.ts';
import { toBankQuestions } from '../toBankQuestions.ts';
import { readReleased } from './readReleased.ts';

/** How many rounds are looked back on, so that no question comes twice in a row. */
const RECENT_ROUNDS = 5;
/** So many are looked at together, and so often: where exams hold back nearly all, it ends. */
const CHUNK = 100;
const MOST_CHUNKS = 10;

/** What a round asks: the questions that are due, or any that may be practised. */
export type RoundWish =
  { kind: 'mistakes' } | { kind: 'free'; topic?: string; difficulty?: Difficulty };

interface Start {
  learner: string;
  wish: RoundWish;
  /** How many questions; fewer where there are no more. */
  count: number;
  now: Date;
}

/**
 * Begins a round of practice: draws its questions, mixes them and their options, and keeps them
 * with their keys on the server.
 *
 * @returns the round's id
 * @throws OperationError 409 `practice-empty` where nothing may be asked, `mistakes-none-due`
 */
export async function startRound(
  payload: Payload,
  { learner, wish, count, now }: Start,
): Promise<string> {
  const seed = randomBytes(16).toString('hex');
  const questions =
    wish.kind === 'mistakes'
      ? (await readDue(payload, { learner, now })).slice(0, count)
      : await drawFree(payload, { learner, wish, count, now, seed });
  if (questions.length === 0) {
    throw new OperationError(409, wish.kind === 'free' ? 'practice-empty' : 'mistakes-none-due');
  }
  const bank = await toBankQuestions(payload, questions);
  const data = {
    ...{ learner, kind: wish.kind, startedAt: now.getTime(), version: 1 },
    ...{ paper: buildPaper(bank, { shuffle: true, seed }), answers: {} },
    ...{ finished: false, settled: false },
  };
  const round: unknown = await payload.db.create({ collection: 'practice-rounds', data });
  return (round as PracticeRound).id;
}

interface Draw extends Omit<Start, 'wish'> {
  wish: Extract<RoundWish, { kind: 'free' }>;
  seed: string;
}

async function drawFree(
  payload: Payload,
  { learner, wish, count, now, seed }: Draw,
): Promise<Question[]> {
  const ids = await practisableIds(payload, wish);
  const recent = await readRecent(payload, learner);
  const order = inTurn(ids, { recent, seed });
  const drawn: Question[] = [];
  for (let n = 0; n < MOST_CHUNKS && drawn.length < count; n += 1) {
    const some = order.slice(n * CHUNK, (n + 1) * CHUNK);
    if (some.length === 0) break;
    const { docs: chunk } = await payload.find({
      ...{ collection: 'questions', where: { id: { in: some } }, depth: 0, pagination: false },
    });
    const released = await readReleased(payload, { learner, questions: chunk, now });
    const free = new Map(chunk.filter(({ id }) => released.has(id)).map((one) => [one.id, one]));
    drawn.push(...some.flatMap((id) => free.get(id) ?? []));
  }
  return drawn.slice(0, count);
}

async function readRecent(payload: Payload, learner: string): Promise<Set<string>> {
  const { docs } = await payload.db.find<PracticeRound>({
    collection: 'practice-rounds',
    where: { learner: { equals: learner } },
    sort: '-startedAt',
    limit: RECENT_ROUNDS,
  });
  return new Set(docs.flatMap((round) => paperOf(round).map(({ id }) => id)));
}
