import type { Payload } from 'payload';

import { mayRead } from '../../domain/content/mayRead.ts';
import type { BankQuestion } from '../../domain/quiz/paper.ts';
import type { Quiz, User } from '../../payload-types.ts';
import { canBeId } from '../stores/canBeId.ts';
import { keptByMarks } from '../stores/keptByMarks.ts';
import { readPools } from './questionPool.ts';

interface OpenQuiz {
  quiz: Quiz;
  /** What it draws from (`readPools`). */
  pools: BankQuestion[][];
}

/** Of two kilobytes or so each. */
const MOST_QUESTIONS = 5_000;

const read = keptByMarks<Partial<OpenQuiz>>(
  'open-quizzes',
  {
    collections: ['quizzes', 'questions', 'topics', 'media'],
    sizeOf: ({ pools }) => (pools ?? []).reduce((sum, pool) => sum + pool.length, 0),
    most: MOST_QUESTIONS,
  },
  async (payload, id) => {
    const { docs } = await payload.find({
      collection: 'quizzes',
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
      ...{ depth: 0, limit: 1, pagination: false },
    });
    const [quiz] = docs;
    return quiz ? { quiz, pools: await readPools(payload, quiz) } : {};
  },
);

/**
 * A published quiz that somebody may take, with what it draws from, as of a second ago at most: a
 * class begins its attempts within a minute, and a bank may have thousands of questions.
 *
 * @returns null for one that is not there, a draft, one withdrawn or closed to its reader
 */
export async function openQuiz(
  payload: Payload,
  { id, reader }: { id: string; reader: User },
): Promise<OpenQuiz | null> {
  const { quiz, pools } = canBeId(payload, id) ? await read(payload, id) : {};
  if (!quiz || !pools) return null;
  const { restricted, audience } = quiz;
  return mayRead(reader, { restricted: restricted ?? false, audience }) ? { quiz, pools } : null;
}
