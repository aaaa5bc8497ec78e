import type { Payload } from 'payload';
import { z } from 'zod';

import { passSchema } from '../../../cms/domain/passes/passSchema.ts';
import { registerAppeal } from '../../../cms/operations/appeals/registerAppeal.ts';
import { checkPass } from '../../../cms/operations/passes/checkPass.ts';
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
  z.object({ mode: z.literal('anonymous'), ...matter, pass: passSchema }),
]);

interface Raising {
  raised: z.infer<typeof raisedSchema>;
  viewer: Viewer | null;
  now: Date;
}

/**
 * Registers what somebody raises: with their account, or with a pass and no account at all. A
 * login that comes with a pass is refused, so that no program gives people away by mistake.
 *
 * @throws OperationError 401 `unauthenticated`, 400 `appeal-signed-in`, 403 `pass-invalid`, and as
 *   `registerAppeal`
 */
export async function raise(
  payload: Payload,
  { raised, viewer, now }: Raising,
): Promise<{ number: string; code: string }> {
  const { mode, category, text, unit = null, place = null, code = null } = raised;
  const matter = { category, text, place: place ?? '', unit: unit || null };
  if (mode === 'anonymous') {
    if (viewer) throw new OperationError(400, 'appeal-signed-in');
    const { mark } = await checkPass(payload, { purpose: 'appeal', pass: raised.pass, now });
    return registerAppeal(payload, { matter, by: { mode, mark }, code, now });
  }
  if (!viewer) throw new OperationError(401, 'unauthenticated');
  return registerAppeal(payload, { matter, by: { mode, learner: viewer.user }, code, now });
}
