import type { Payload } from 'payload';

import type { MailState } from '../../../domain/messages/mailStates.ts';
import type { Mail } from '../../../payload-types.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';

/**
 * Notes the mails whose sender died, or lost the database, before it had written down the answer.
 * Call it only with the lease `mail` and before anything is sent: then whatever still counts as
 * being sent is nobody's. A sender that has only lost its lease still writes its answer over this.
 */
export async function noteCutOff(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<Mail>({
    collection: 'mails',
    where: { state: { equals: 'sending' satisfies MailState } },
    select: { owner: true },
    pagination: false,
  });
  const set = { state: 'unsure' satisfies MailState };
  await compareAndSet(
    payload,
    'mails',
    docs.map(({ id, owner }) => ({
      id: String(id),
      expect: { state: 'sending', owner: owner ?? null },
      set,
    })),
  );
}
