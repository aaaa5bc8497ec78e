import type { Payload } from 'payload';

import type { User } from '../../../payload-types.ts';
import { noticeInCare } from './noticeInCare.ts';
import type { NoticeInCare } from './noticesInCare.ts';
import { readReaders, type Readers } from './readReaders.ts';

/**
 * Who of the people somebody looks after has not read a notice.
 *
 * @throws OperationError as `noticeInCare`
 */
export async function readReceipts(
  payload: Payload,
  { actor, id, now }: { actor: User; id: string; now: Date },
): Promise<Readers & { notice: NoticeInCare }> {
  const notice = await noticeInCare(payload, actor, id);
  const [readers] = await readReaders(payload, { notices: [notice], now });
  return { notice, ...(readers ?? { due: 0, read: 0, unread: [] }) };
}
