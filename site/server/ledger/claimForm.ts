import type { Payload } from 'payload';

import { handInClaim } from '../../../cms/operations/ledger/handInClaim.ts';
import { withdrawClaim } from '../../../cms/operations/ledger/withdrawClaim.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { formUnits } from './formUnits.ts';

/**
 * Acts on a learner's form: hands a claim in, or withdraws one.
 *
 * @returns what was done
 * @throws OperationError as `handInClaim` and `withdrawClaim`; 400 for a form that can't be read
 */
export async function submitClaimForm(
  payload: Payload,
  { viewer, form, now }: { viewer: Viewer; form: FormData; now: Date },
): Promise<'sent' | 'withdrawn'> {
  const id = formText(form, 'withdraw');
  if (id !== '') {
    await withdrawClaim(payload, { learner: viewer.id, id });
    return 'withdrawn';
  }
  const given = (name: string) => formText(form, name).trim();
  const request = given('request');
  if (!/^[\w-]{8,64}$/.test(request)) throw new OperationError(400, 'form-expired');
  const sent = form.get('file');
  const file =
    sent instanceof File && sent.size > 0
      ? { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) }
      : null;
  const learning = {
    ...{ course: given('course'), provider: given('provider'), day: given('day') },
    units: formUnits(form, 'hours'),
  };
  await handInClaim(payload, { learner: viewer.id, learning, request, file, now });
  return 'sent';
}
