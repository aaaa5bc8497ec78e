import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { QuizAttempt } from '../../../payload-types.ts';

/** An attempt that was handed in, without its paper. */
export interface HandedIn {
  id: string;
  learner: string;
  number: number;
  year: number;
  version: number;
  startedAt: number;
  /** Milliseconds since 1970. */
  submittedAt: number;
  countsHours: boolean;
  passShare: number;
  score: number;
  passed: boolean;
  entry: string | null;
  carriedTo: string | null;
  repair: string | null;
}

/** Every attempt at a quiz that was handed in, over all years, without their papers. */
export async function handedIn(payload: Payload, quiz: string): Promise<HandedIn[]> {
  const { docs } = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: { quiz: { equals: quiz }, state: { equals: 'submitted' } },
    select: {
      ...{ learner: true, number: true, year: true, version: true, startedAt: true },
      ...{ submittedAt: true, countsHours: true, passShare: true, score: true, passed: true },
      ...{ entry: true, carriedTo: true, repair: true },
    },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  return docs.map((one) => ({
    ...{ id: one.id, learner: idOf(one.learner), number: one.number, year: one.year },
    ...{ version: one.version, startedAt: one.startedAt, passShare: one.passShare },
    submittedAt: one.submittedAt ?? one.startedAt,
    countsHours: one.countsHours ?? true,
    ...{ score: one.score ?? 0, passed: one.passed ?? false },
    ...{ entry: one.entry ?? null, carriedTo: one.carriedTo ?? null, repair: one.repair ?? null },
  }));
}
