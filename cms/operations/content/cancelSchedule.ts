import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';

/**
 * Takes a scheduled publication back before it has begun; what has begun is left alone.
 *
 * @param job the job that waits
 * @throws OperationError 403 `forbidden` for who may not publish
 */
export async function cancelSchedule(
  payload: Payload,
  { job, by }: { job: string; by: User | null },
): Promise<void> {
  if (!hasRole(by, 'editor', 'admin')) throw new OperationError(403, 'forbidden/editing');
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [
        { id: { equals: job } },
        { taskSlug: { equals: 'schedulePublish' } },
        { processing: { not_equals: true } },
        { completedAt: { exists: false } },
      ],
    },
  });
}
