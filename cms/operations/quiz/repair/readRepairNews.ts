import type { Payload } from 'payload';

import { repairPlanSchema } from '../../../domain/quiz/repair/repairPlan.ts';
import type { KeyRepair, Quiz } from '../../../payload-types.ts';

/** Who has not been told by then: the platform stood still for a day. */
const TOLD_WITHIN_MS = 24 * 60 * 60 * 1000;

/** Somebody's score that a repair has changed. */
export interface RepairNews {
  learner: string;
  repair: string;
  attempt: string;
  title: string;
  score: number;
  /** Of the quiz's page. */
  slug: string | null;
}

/** Whose scores the repairs of the last day have changed, told already or not. */
export async function readRepairNews(payload: Payload, now: Date): Promise<RepairNews[]> {
  const { docs } = await payload.db.find<KeyRepair>({
    collection: 'key-repairs',
    where: { at: { greater_than: now.getTime() - TOLD_WITHIN_MS }, settled: { equals: true } },
    pagination: false,
    limit: 0,
  });
  const news: RepairNews[] = [];
  for (const { id, quiz, title, plan } of docs) {
    const where = { id: { equals: quiz } };
    const shown = await payload.db.findOne<Quiz>({ collection: 'quizzes', where });
    for (const { learner, attempt, before, after } of repairPlanSchema.parse(plan)) {
      if (before.score === after.score && before.passed === after.passed) continue;
      const of = { learner, repair: id, attempt, title, score: after.score };
      news.push({ ...of, slug: shown?.slug ?? null });
    }
  }
  return news;
}
