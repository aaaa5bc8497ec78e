import type { Payload } from 'payload';

import { actAsOfficer, type OfficerAct } from '../../../cms/operations/appeals/actAsOfficer.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

interface Submitting {
  viewer: Viewer;
  number: string;
  form: FormData;
  now: Date;
}

/**
 * Acts on one of an officer's forms on a case.
 *
 * @throws OperationError as `actAsOfficer`; 400 for a form that can't be read
 */
export async function submitOfficerForm(
  payload: Payload,
  { viewer, number, form, now }: Submitting,
): Promise<void> {
  await actAsOfficer(payload, { actor: viewer.user, number, act: actOf(form), now });
}

function actOf(form: FormData): OfficerAct {
  const given = (name: string) => formText(form, name);
  const words = given('words');
  const kind = given('act');
  switch (kind) {
    case 'claimed':
    case 'resumed':
      return { kind };
    case 'noted':
      return { kind, words, open: given('open') !== '' };
    case 'answered':
      return { kind, words };
    case 'paused':
      return { kind, reason: given('reason') };
    case 'closed':
      return { kind, cause: given('cause'), remedy: given('remedy'), proof: given('proof') };
    case 'reviewed':
      return { kind, words, holds: given('holds') === 'yes' };
    case 'offered':
      return { kind, text: given('text'), answer: given('answer') };
    case 'merged':
      return { kind, into: given('into'), words };
    case 'joined':
      return { kind, officer: given('officer'), words };
    case 'transferred':
      return {
        ...{ kind, unit: given('unit') || null, category: given('category') },
        reason: given('reason'),
      };
    default:
      throw new OperationError(400, 'form-expired');
  }
}
