import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import type { ReminderRule } from '../../domain/messages/reminderRules.ts';
import type { User } from '../../payload-types.ts';
import { managedUnits } from '../accounts/managedUnits.ts';
import { readNames } from '../accounts/readNames.ts';
import { everybodysReminders } from './remind.ts';
import { untoldReminders, type AddressedReminder } from './tellReminders.ts';

interface Preview {
  /** How many are told by each rule. */
  counts: Map<ReminderRule, number>;
  /** The first of them, with whom they are for. */
  first: (AddressedReminder & { name: string; staffNumber: string | null })[];
  total: number;
}

/**
 * Who is told what by the next round, as things stand: of the people a trainer looks after, of
 * everybody for an admin. The same rules as the round's, and nothing is written.
 *
 * @param now when the round is
 * @param limit how many are named
 */
export async function previewReminders(
  payload: Payload,
  { actor, now, limit }: { actor: User; now: Date; limit: number },
): Promise<Preview> {
  const units = hasRole(actor, 'admin') ? null : new Set(await managedUnits(payload, actor.unit));
  const counts = new Map<ReminderRule, number>();
  const first: AddressedReminder[] = [];
  let total = 0;
  for await (const reminders of everybodysReminders(payload, now, units)) {
    for (const one of await untoldReminders(payload, reminders)) {
      counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1);
      total += 1;
      if (first.length < limit) first.push(one);
    }
  }
  const people = await readNames(payload, [...new Set(first.map(({ learner }) => learner))]);
  return {
    ...{ counts, total },
    first: first.map((one) => ({ ...one, ...(people.get(one.learner) ?? UNKNOWN) })),
  };
}

const UNKNOWN = { name: '', staffNumber: null };
