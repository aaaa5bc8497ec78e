import type { Payload } from 'payload';
import { z } from 'zod';

import {
  TARGET_CHANGE_CAUSES,
  TARGET_CHANGE_KINDS,
} from '../../../cms/domain/policy/targetChange.ts';
import { changeTarget } from '../../../cms/operations/ledger/changeTarget.ts';
import { revokeTargetChange } from '../../../cms/operations/ledger/revokeTargetChange.ts';
import {
  weighTargetChange,
  type ProposedChange,
  type TargetEffect,
} from '../../../cms/operations/ledger/weighTargetChange.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

const LONGEST_DOCUMENT = 120;
const LONGEST_WORDS = 500;

interface Submitted {
  viewer: Viewer;
  learner: string;
  form: FormData;
  now: Date;
}

const chosen = z.object({
  kind: z.enum(TARGET_CHANGE_KINDS),
  cause: z.enum(TARGET_CHANGE_CAUSES),
  request: z.string().regex(/^[\w-]{8,64}$/),
});

/**
 * Acts on a form that changes a learner's target or takes a change back. A target changes only
 * when the form comes a second time, confirmed.
 *
 * @returns what it would do, to be confirmed; null when it is done
 * @throws OperationError as `weighTargetChange` and `revokeTargetChange`; 400 for a form that
 *   can't be read
 */
export async function submitTargetForm(
  payload: Payload,
  { viewer, learner, form, now }: Submitted,
): Promise<TargetEffect[] | null> {
  const actor = viewer.user;
  const id = formText(form, 'revoke');
  if (id !== '') {
    const why = worded(form, 'why');
    await revokeTargetChange(payload, { actor, learner, id, why, now });
    return null;
  }
  const act = { actor, learner, change: readChange(form), now };
  if (formText(form, 'confirmed') !== 'yes') return weighTargetChange(payload, act);
  await changeTarget(payload, act);
  return null;
}

function readChange(form: FormData): ProposedChange {
  const given = (name: string) => formText(form, name).trim();
  const parsed = chosen.safeParse({
    ...{ kind: given('kind'), cause: given('cause'), request: given('request') },
  });
  if (!parsed.success) throw new OperationError(400, 'form-expired');
  const document = given('document');
  if (document.length > LONGEST_DOCUMENT) {
    throw new OperationError(400, 'target-document-long', { most: LONGEST_DOCUMENT });
  }
  const days = { from: given('from'), to: given('to') };
  return { ...parsed.data, ...days, document, words: worded(form, 'words') };
}

function worded(form: FormData, name: string): string {
  const words = formText(form, name).trim();
  if (words.length <= LONGEST_WORDS) return words;
  throw new OperationError(400, 'reason-too-long', { most: LONGEST_WORDS });
}
