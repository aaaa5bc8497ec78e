import type { Payload } from 'payload';
import { z } from 'zod';

import { messageSettings } from '../../../cms/operations/messages/messageSettings.ts';
import { MUTABLE_RULES } from '../../../cms/domain/messages/reminderRules.ts';
import { parseInput } from '../parseInput.ts';

const ruleSchema = z.array(z.enum(MUTABLE_RULES));

/**
 * Keeps what a person wants to be told: a form names the rules that stay, all others are muted.
 *
 * @throws OperationError 400 for a rule that nobody can mute, or that there is none of
 */
export async function submitMuteForm(
  payload: Payload,
  { viewer, form }: { viewer: string; form: FormData },
): Promise<void> {
  const told = new Set(parseInput(ruleSchema, form.getAll('told')));
  const muted = MUTABLE_RULES.filter((rule) => !told.has(rule));
  await messageSettings.mute(payload, { learner: viewer, muted });
}
