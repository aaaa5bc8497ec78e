import type { Payload } from 'payload';
import { z } from 'zod';

import { CHECK_IN_STATES } from '../../../cms/domain/training/checkInStates.ts';
import { SLOTS } from '../../../cms/domain/ledger/slot.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { callOver } from '../../../cms/operations/training/callOver.ts';
import { confirmClass } from '../../../cms/operations/training/confirmClass.ts';
import { undoClass } from '../../../cms/operations/training/undoClass.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { parseInput } from '../parseInput.ts';

interface Act {
  viewer: Viewer;
  session: string;
  form: FormData;
  now: Date;
}

const LONGEST = 200;
const calling = z.object({
  staffNumber: z.string().min(1).max(64),
  state: z.enum(CHECK_IN_STATES),
  reason: z.string().max(LONGEST),
  late: z.boolean(),
  early: z.boolean(),
  slots: z.array(z.enum(SLOTS)),
});

/**
 * Acts on a form of a training's page: calls somebody over, confirms or undoes.
 *
 * @throws OperationError as `callOver`, `confirmClass` and `undoClass`; 400 `heads-form` or
 *   `invalid-input`
 */
export async function actOnClass(
  payload: Payload,
  { viewer, session, form, now }: Act,
): Promise<void> {
  const actor = viewer.user;
  const field = (name: string) => formText(form, name).trim();
  switch (field('act')) {
    case 'confirm': {
      const heads = field('heads');
      if (!/^\d{1,5}$/.test(heads)) throw new OperationError(400, 'heads-form');
      await confirmClass(payload, { actor, session, heads: Number(heads), now });
      return;
    }
    case 'undo':
      await undoClass(payload, { actor, session, why: field('why').slice(0, 500) });
      return;
    default: {
      const { late, early, slots, ...call } = parseInput(calling, {
        ...{ staffNumber: field('staffNumber'), state: field('state'), reason: field('reason') },
        ...{ late: form.has('late'), early: form.has('early'), slots: form.getAll('slots') },
      });
      // A single button says only that somebody is there.
      const attended = form.has('how') ? { late, early, slots: form.has('parted') ? slots : null } : undefined; // prettier-ignore
      await callOver(payload, { actor, session, now, ...call, attended });
    }
  }
}
