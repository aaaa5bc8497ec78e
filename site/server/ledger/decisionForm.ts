import type { Payload } from 'payload';

import { grantClaim } from '../../../cms/operations/ledger/grantClaim.ts';
import { refuseClaim } from '../../../cms/operations/ledger/refuseClaim.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { formUnits } from './formUnits.ts';

const LONGEST_WORDS = 500;

/**
 * Acts on a trainer's decision about a claim.
 *
 * @returns the claim's id
 * @throws OperationError as `grantClaim` and `refuseClaim`; 400 for a form that can't be read
 */
export async function submitDecision(
  payload: Payload,
  { viewer, form, now }: { viewer: Viewer; form: FormData; now: Date },
): Promise<string> {
  const id = formText(form, 'claim');
  const words = formText(form, 'words').trim();
  if (words.length > LONGEST_WORDS) {
    throw new OperationError(400, 'reason-too-long', { most: LONGEST_WORDS });
  }
  const act = { actor: viewer.user, id, words, now };
  switch (formText(form, 'decision')) {
    case 'grant':
      await grantClaim(payload, { ...act, units: formUnits(form, 'hours') });
      return id;
    case 'refuse':
      await refuseClaim(payload, act);
      return id;
    default:
      throw new OperationError(400, 'form-expired');
  }
}
