import type { Payload } from 'payload';

import { repairPlanSchema, undoing } from '../../../domain/quiz/repair/repairPlan.ts';
import { standingRepairs } from '../../../domain/quiz/repair/standingRepairs.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { insertRepair, sentBefore } from './applyRepair.ts';
import { expectRepairer } from './expectRepairer.ts';
import { readRepairs } from './readRepairs.ts';
import { settleRepair } from './settleRepair.ts';
import { settleRepairs } from './settleRepairs.ts';

interface Undoing {
  actor: User;
  quiz: string;
  /** The repair's id. */
  repair: string;
  reason: string;
  /** Chosen by the page for one filling of the form. */
  request: string;
  now: Date;
}

/**
 * Takes back the last repair of a quiz that stands: every attempt has its key, score and result
 * again, hours won by it are reversed, and those it took are given back. A repair itself, with a
 * place and a plan of its own, inserted and carried out as one.
 *
 * @throws OperationError 400 `reason-missing`, 403 `forbidden/repair` or `forbidden/repair-own`,
 *   404 `not-found/repair`, 409 `repair-not-last`, `repair-changed`, 503 `busy`
 */
export async function undoRepair(payload: Payload, act: Undoing): Promise<string> {
  const { actor, quiz, repair: id, request, now } = act;
  const accounts = await expectRepairer(payload, actor);
  const sent = await sentBefore(payload, request);
  if (sent) {
    await settleRepair(payload, { repair: sent, now });
    return sent.id;
  }
  const reason = act.reason.trim();
  if (reason === '') throw new OperationError(400, 'reason-missing');
  // What is undone has to be there as a whole.
  await settleRepairs(payload, now, quiz);
  const repairs = await readRepairs(payload, quiz);
  const undone = repairs.find((one) => one.id === id);
  if (!undone || undone.undoes) throw new OperationError(404, 'not-found/repair');
  if (standingRepairs(repairs).at(-1)?.id !== id) throw new OperationError(409, 'repair-not-last');
  if (!undone.settled) throw new OperationError(503, 'busy');
  const plan = repairPlanSchema.parse(undone.plan);
  if (plan.some(({ learner }) => learner === actor.id)) {
    throw new OperationError(403, 'forbidden/repair-own');
  }
  if (accounts && plan.some(({ learner }) => !accounts.has(learner))) {
    throw new OperationError(403, 'forbidden/repair');
  }
  const { title, question, stem, mode, people } = undone;
  await insertRepair(payload, {
    ...{ quiz, title, question, stem, mode, people, undoes: id, takesBack: false },
    ...{ seq: (repairs.at(-1)?.seq ?? 0) + 1, reason, plan: undoing(plan), request },
    ...{ by: actor.id, byName: actor.name, at: now.getTime(), settled: false },
  });
  const made = await sentBefore(payload, request);
  if (made) await settleRepair(payload, { repair: made, now });
  return made?.id ?? '';
}
