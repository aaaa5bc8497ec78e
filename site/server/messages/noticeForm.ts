import type { Payload } from 'payload';
import { z } from 'zod';

import { LEARNER_AUDIENCES } from '../../../cms/domain/accounts/audience.ts';
import { publishNotice } from '../../../cms/operations/messages/notices/publishNotice.ts';
import {
  weighNotice,
  type ProposedNotice,
  type WeighedNotice,
} from '../../../cms/operations/messages/notices/weighNotice.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { parseInput } from '../parseInput.ts';

const chosen = z.object({
  units: z.array(z.string().min(1).max(64)).max(2_000),
  audience: z.array(z.enum(LEARNER_AUDIENCES)),
});

/** What a form came to. */
export type SubmittedNotice =
  | { step: 'edit' }
  /** To be confirmed. */
  | { step: 'preview'; weighed: WeighedNotice; notice: ProposedNotice }
  | { step: 'sent'; id: string };

/**
 * Acts on a form that writes a notice. It is published only when the form comes a second time,
 * confirmed.
 *
 * @throws OperationError as `weighNotice`; 400 for a form that can't be read
 */
export async function submitNotice(
  payload: Payload,
  { viewer, form, now }: { viewer: Viewer; form: FormData; now: Date },
): Promise<SubmittedNotice> {
  const step = formText(form, 'step');
  if (step === 'edit') return { step };
  const field = (name: string) => formText(form, name).trim();
  const notice: ProposedNotice = {
    // A form's lines end in CR LF, which count as two characters.
    ...{ title: field('title'), body: field('body').replaceAll('\r\n', '\n') },
    ...{ from: field('from'), until: field('until') || null },
    ...parseInput(chosen, { units: form.getAll('units'), audience: form.getAll('audience') }),
  };
  const act = { actor: viewer.user, notice, now };
  if (step !== 'send') {
    return { step: 'preview', weighed: await weighNotice(payload, act), notice };
  }
  const request = field('request');
  if (!/^[\w-]{8,64}$/.test(request)) throw new OperationError(400, 'form-expired');
  return { step: 'sent', id: await publishNotice(payload, { ...act, request }) };
}
