import type { Payload } from 'payload';

import { recordMinutes } from '../../../cms/operations/appeals/joint/recordMinutes.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { formText } from '../accounts/formText.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** Names the field for the decision of a matter. */
export const DECISION = 'decision-';

interface Submitting {
  viewer: Viewer;
  form: FormData;
  /** The entry that is corrected; null: these are the minutes. */
  corrects: { unit: string; held: string } | null;
  now: Date;
}

/**
 * Writes minutes of a joint meeting, or a correction, as an officer has filled them in.
 *
 * @returns the month, `YYYY-MM`, and the unit
 * @throws OperationError as `recordMinutes`; 400 for a form that can't be read
 */
export async function submitMinutes(
  payload: Payload,
  { viewer, form, corrects, now }: Submitting,
): Promise<{ month: string; unit: string }> {
  const given = (name: string) => formText(form, name);
  const request = given('request');
  if (!/^[\w-]{8,64}$/.test(request)) throw new OperationError(400, 'form-expired');
  const names = [...form.keys()].filter((name) => name.startsWith(DECISION));
  const { unit, held } = corrects ?? { unit: given('unit'), held: given('held') };
  const month = await recordMinutes(payload, {
    ...{ actor: viewer.user, now },
    given: {
      ...{ request, unit, held, present: given('present'), words: given('words') },
      decisions: names.map((name) => ({ number: name.slice(DECISION.length), words: given(name) })),
      correction: corrects !== null,
    },
  });
  return { month, unit };
}
