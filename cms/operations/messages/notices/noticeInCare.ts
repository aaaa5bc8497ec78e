import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { noticesInCare, type NoticeInCare } from './noticesInCare.ts';

/**
 * A notice that people of somebody's units are to read.
 *
 * @throws OperationError 403 `forbidden/notice`, 404 `notice-unknown`: also for one that nobody
 *   of the own units is to read
 */
export async function noticeInCare(
  payload: Payload,
  actor: User,
  id: string,
): Promise<NoticeInCare> {
  if (!hasRole(actor, 'trainer', 'admin')) throw new OperationError(403, 'forbidden/notice');
  const found = (await noticesInCare(payload, actor)).find((one) => one.id === id);
  if (!found) throw new OperationError(404, 'notice-unknown');
  return found;
}
