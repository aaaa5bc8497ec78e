import type { Payload } from 'payload';

import { bookVisit } from '../../../cms/operations/appeals/receiving/bookVisit.ts';
import { cancelVisit } from '../../../cms/operations/appeals/receiving/cancelVisit.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** What a guest's form has done. */
export type ReceivingDone = 'booked' | 'gone';

/**
 * Acts on a form of the reception days: books a time, or calls the own visit off.
 *
 * @throws OperationError as `bookVisit` and `cancelVisit`; 400 for a form that can't be read
 */
export async function submitReceiving(
  payload: Payload,
  { viewer, form, now }: { viewer: Viewer; form: FormData; now: Date },
): Promise<ReceivingDone> {
  const given = (name: string) => formText(form, name);
  if (form.has('slot')) {
    const asked = { receiving: given('day'), slot: given('slot') };
    await bookVisit(payload, { ...asked, by: { learner: viewer.user }, now });
    return 'booked';
  }
  if (form.has('cancel')) {
    await cancelVisit(payload, { key: { learner: viewer.id, visit: given('cancel') }, now });
    return 'gone';
  }
  throw new OperationError(400, 'form-expired');
}
