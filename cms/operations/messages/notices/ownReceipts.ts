import { idOf } from '../../../domain/idOf.ts';
import type { NoticeReceipt } from '../../../payload-types.ts';
import { askTogether } from '../../stores/askTogether.ts';

const MOST_AT_ONCE = 200;

/** When somebody has read which notice, by notice; with one question for all who ask at once. */
export const ownReceipts = askTogether(
  async (payload, learners: readonly string[]): Promise<ReadonlyMap<string, number>[]> => {
    const { docs } = await payload.db.find<Omit<NoticeReceipt, 'unit'>>({
      collection: 'notice-receipts',
      where: { learner: { in: [...new Set(learners)] } },
      select: { notice: true, learner: true, at: true },
      pagination: false,
      limit: 0,
    });
    const byLearner = Map.groupBy(docs, ({ learner }) => idOf(learner));
    return learners.map(
      (learner) => new Map(byLearner.get(learner)?.map(({ notice, at }) => [idOf(notice), at])),
    );
  },
  MOST_AT_ONCE,
);
