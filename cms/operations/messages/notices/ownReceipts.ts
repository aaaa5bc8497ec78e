import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { NoticeReceipt } from '../../../payload-types.ts';
import { listTogether } from '../../stores/listTogether.ts';

const read = listTogether<Omit<NoticeReceipt, 'unit'>, 'learner'>('notice-receipts', {
  fields: ['learner'],
  select: { notice: true, learner: true, at: true },
});

/** When somebody has read which notice, by notice; with one question for all who ask at once. */
export async function ownReceipts(
  payload: Payload,
  learner: string,
): Promise<ReadonlyMap<string, number>> {
  const receipts = await read(payload, { learner });
  return new Map(receipts.map(({ notice, at }) => [idOf(notice), at]));
}
