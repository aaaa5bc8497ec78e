import type { Payload } from 'payload';
import { z } from 'zod';

import type { SigningUp } from '../../../cms/operations/training/signUp/openForSignUp.ts';
import { signUp } from '../../../cms/operations/training/signUp/signUp.ts';
import { withdrawSignUp } from '../../../cms/operations/training/signUp/withdrawSignUp.ts';
import { parseInput } from '../parseInput.ts';

const formSchema = z.object({ act: z.enum(['sign-up', 'withdraw']) });

/**
 * Signs a learner up for a training, or takes that back.
 *
 * @throws OperationError 400 `invalid-input`; as `signUp` and `withdrawSignUp`
 */
export async function submitSignUpForm(
  payload: Payload,
  { form, act }: { form: FormData; act: SigningUp },
): Promise<void> {
  const asked = parseInput(formSchema, Object.fromEntries(form));
  if (asked.act === 'sign-up') await signUp(payload, act);
  else await withdrawSignUp(payload, act);
}
