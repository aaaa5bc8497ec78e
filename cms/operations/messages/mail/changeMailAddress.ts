import type { Payload } from 'payload';

import { isMailAddress } from '../../../domain/messages/isMailAddress.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { Language } from '../../../text/language.ts';
import { mailWords } from '../../../text/mail/mailWords.ts';
import { OperationError } from '../../OperationError.ts';
import { retry } from '../../retry.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { isMailSetUp } from './isMailSetUp.ts';
import { queueMails } from './queueMails.ts';
import { readMailAddress } from './readMailAddress.ts';

interface Change {
  learner: string;
  /** As it was typed; nothing takes the address away. */
  address: string;
  /** The one that the person reads: mails are in it from now on. */
  language: Language;
  now: Date;
}

/**
 * Sets where a person wants messages by mail, and has a mail say so there: a wrong address shows.
 * One a day, so that nobody can have a stranger flooded.
 *
 * The address is written past Payload: an update of its own would write back the whole account as
 * it was read. Killed before the mail is laid out, only that is missing.
 *
 * @throws OperationError 400 `mail-address-form`, 409 `mail-off`
 */
export async function changeMailAddress(
  payload: Payload,
  { learner, address, language, now }: Change,
): Promise<void> {
  if (!isMailSetUp(payload)) throw new OperationError(409, 'mail-off');
  const wanted = address.trim() || null;
  if (wanted && !isMailAddress(wanted)) throw new OperationError(400, 'mail-address-form');
  const isNew = await retry(async (again) => {
    const standing = await readMailAddress(payload, learner);
    if (standing === wanted) return false;
    const set = { messageEmail: wanted, ...(wanted && { language }) };
    const change = { id: learner, expect: { messageEmail: standing }, set };
    const [made] = await compareAndSet(payload, 'users', [change]);
    return made ? true : again();
  });
  if (!isNew || !wanted) return;
  const key = `address ${learner} ${dayOf(now)}`;
  await queueMails(payload, {
    mails: [{ key, learner, write: (own) => mailWords[own].greeting }],
    now,
  });
}
