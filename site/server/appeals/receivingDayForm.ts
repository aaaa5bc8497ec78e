import type { Payload } from 'payload';

import { callOffDay } from '../../../cms/operations/appeals/receiving/callOffDay.ts';
import { noteVisit } from '../../../cms/operations/appeals/receiving/noteVisit.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

interface Submitting {
  viewer: Viewer;
  id: string;
  form: FormData;
  now: Date;
}

/**
 * Acts on one of an officer's forms on a reception day: who came, or that it is called off.
 *
 * @throws OperationError as `noteVisit` and `callOffDay`; 400 for a form that can't be read
 */
export async function submitDayForm(
  payload: Payload,
  { viewer, id, form, now }: Submitting,
): Promise<void> {
  const acting = { actor: viewer.user, id, now };
  const act = formText(form, 'act');
  switch (act) {
    case 'came':
    case 'missed':
      await noteVisit(payload, { ...acting, visit: formText(form, 'visit'), came: act === 'came' });
      return;
    case 'off':
      await callOffDay(payload, { ...acting, reason: formText(form, 'reason') });
      return;
    default:
      throw new OperationError(400, 'form-expired');
  }
}
