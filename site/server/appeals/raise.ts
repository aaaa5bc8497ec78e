import type { Payload } from 'payload';
import { z } from 'zod';

import { registerAppeal } from '../../../cms/operations/appeals/registerAppeal.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** Longer than any matter may be, so that its own refusal is what is told. */
const MOST_SIGNS = 100_000;

const matter = {
  category: z.string().max(64),
  text: z.string().max(MOST_SIGNS),
  unit: z.string().max(64).nullish(),
  place: z.string().max(MOST_SIGNS).nullish(),
  /** Made on the device, so that what was sent before is found again. */
  code: z.string().max(64).nullish(),
};

export const raisedSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('named'), ...matter }),
  z.object({ mode: z.literal('confidential'), ...matter }),
]);

interface Raising {
  raised: z.infer<typeof raisedSchema>;
  viewer: Viewer | null;
  now: Date;
}

/**
 * Registers what somebody raises.
 *
 * @throws OperationError 401 `unauthenticated`, and as `registerAppeal`
 */
export async function raise(
  payload: Payload,
  { raised, viewer, now }: Raising,
): Promise<{ number: string; code: string }> {
  const { mode, category, text, unit = null, place, code = null } = raised;
  if (!viewer) throw new OperationError(401, 'unauthenticated');
  return registerAppeal(payload, {
    matter: { category, text, place: place ?? '', unit: unit || null },
    by: { mode, learner: viewer.user },
    ...{ code, now },
  });
}
