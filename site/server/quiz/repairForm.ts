import type { Payload } from 'payload';
import { z } from 'zod';

import { REPAIR_MODES } from '../../../cms/domain/quiz/repair/repairModes.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { applyRepair } from '../../../cms/operations/quiz/repair/applyRepair.ts';
import { undoRepair } from '../../../cms/operations/quiz/repair/undoRepair.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

const LONGEST_REASON = 500;

const sent = z.object({
  mode: z.enum(REPAIR_MODES).catch('key'),
  digest: z.string().max(64),
  request: z.string().regex(/^[\w-]{8,64}$/),
});

/** What the address of a repair's page asks for. */
export const repairQuery = z.object({
  question: z.string().min(1).max(64).catch(''),
  mode: z.enum(REPAIR_MODES).catch('key'),
});

interface Submitted {
  viewer: Viewer;
  quiz: string;
  question: string;
  form: FormData;
  now: Date;
}

/**
 * Acts on the form that repairs a key or takes a repair back.
 *
 * @throws OperationError as `applyRepair` and `undoRepair`; 400 `form-expired` or `reason-too-long`
 */
export async function submitRepair(
  payload: Payload,
  { viewer, quiz, question, form, now }: Submitted,
): Promise<void> {
  const parsed = sent.safeParse({
    mode: formText(form, 'mode'),
    digest: formText(form, 'digest'),
    request: formText(form, 'request'),
  });
  if (!parsed.success) throw new OperationError(400, 'form-expired');
  const { mode, digest, request } = parsed.data;
  const reason = formText(form, 'reason').trim();
  if (reason.length > LONGEST_REASON) {
    throw new OperationError(400, 'reason-too-long', { most: LONGEST_REASON });
  }
  const act = { actor: viewer.user, quiz, reason, request, now };
  const repair = formText(form, 'undo');
  if (repair !== '') {
    await undoRepair(payload, { ...act, repair });
    return;
  }
  const takesBack = formText(form, 'takesBack') === 'yes';
  await applyRepair(payload, { ...act, question, mode, digest, takesBack });
}
