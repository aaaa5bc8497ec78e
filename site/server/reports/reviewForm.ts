import type { Payload } from 'payload';
import { z } from 'zod';

import { VERDICTS } from '../../../cms/domain/reports/review/finding.ts';
import { commentOnReview } from '../../../cms/operations/reports/review/commentOnReview.ts';
import { drawReviewSample } from '../../../cms/operations/reports/review/drawReviewSample.ts';
import { noteFinding } from '../../../cms/operations/reports/review/noteFinding.ts';
import { signReview } from '../../../cms/operations/reports/review/signReview.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { parseInput } from '../parseInput.ts';

const of = { quarter: z.string().max(16), unit: z.string().min(1).max(64) };
const request = z.string().regex(/^[\w-]{8,64}$/);
/** A form's lines end in CR LF, which count as two characters. */
const words = z.string().transform((text) => text.replaceAll('\r\n', '\n'));

const forms = z.discriminatedUnion('step', [
  z.object({ step: z.literal('sign'), ...of, seen: z.coerce.number().int().min(0).max(10_000) }),
  z.object({ step: z.literal('comment'), ...of, words, request }),
  z.object({ step: z.literal('draw'), ...of }),
  z.object({
    step: z.literal('finding'),
    ...{ ...of, words, request, learner: z.string().min(1).max(64), verdict: z.enum(VERDICTS) },
  }),
]);

/**
 * Acts on a form of the review's pages.
 *
 * @returns what was done
 * @throws OperationError as the act it asks for; 400 for a form that can't be read
 */
export async function submitReview(
  payload: Payload,
  { viewer, form, now }: { viewer: Viewer; form: FormData; now: Date },
): Promise<z.infer<typeof forms>['step']> {
  const given = parseInput(forms, Object.fromEntries(form));
  const act = { viewer: viewer.user, now };
  if (given.step === 'sign') await signReview(payload, { ...act, ...given });
  else if (given.step === 'comment') await commentOnReview(payload, { ...act, ...given });
  else if (given.step === 'draw') await drawReviewSample(payload, { ...act, ...given });
  else await noteFinding(payload, { ...act, ...given });
  return given.step;
}
