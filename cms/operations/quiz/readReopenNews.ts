import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { Quiz, QuizAttempt } from '../../payload-types.ts';
import { reopeningsOf } from './reopenAttempt.ts';

/** Somebody's attempt that a trainer has opened again. */
export interface ReopenNews {
  learner: string;
  attempt: string;
  /** When it was, milliseconds since 1970. */
  at: number;
  title: string;
  minutes: number;
  /** Of the quiz's page. */
  slug: string | null;
}

/** Whose attempts were opened again and run, told already or not. */
export async function readReopenNews(payload: Payload, now: Date): Promise<ReopenNews[]> {
  const { docs } = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: { state: { equals: 'open' }, deadline: { greater_than: now.getTime() } },
    select: { learner: true, quiz: true, title: true, reopenings: true },
    pagination: false,
    limit: 0,
  });
  const news: ReopenNews[] = [];
  for (const attempt of docs) {
    const last = reopeningsOf(attempt).at(-1);
    if (!last) continue;
    const where = { id: { equals: attempt.quiz } };
    const quiz = await payload.db.findOne<Quiz>({ collection: 'quizzes', where });
    const { at, minutes } = last;
    const of = { learner: idOf(attempt.learner), attempt: attempt.id, title: attempt.title };
    news.push({ ...of, at, minutes, slug: quiz?.slug ?? null });
  }
  return news;
}
