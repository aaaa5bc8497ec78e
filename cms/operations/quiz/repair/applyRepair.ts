import type { Payload } from 'payload';

import type { KeyRepair } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { createOnce } from '../../stores/createOnce.ts';
import { expectRepairer } from './expectRepairer.ts';
import { planOf, rehearseRepair, type Rehearsing } from './rehearseRepair.ts';
import { settleRepair } from './settleRepair.ts';

/** A plan is one row: of more attempts it would not fit into a document of MongoDB. */
const MOST_ATTEMPTS = 20_000;

export interface Repairing extends Rehearsing {
  /** The learners can read it in their hours. */
  reason: string;
  /** Of the rehearsal that was looked at. */
  digest: string;
  /** Chosen by the page for one filling of the form: a repeat repairs once. */
  request: string;
}

/**
 * Repairs a question's key in the attempts that were handed in, as it was rehearsed. The insert of
 * the row is the commit point, under its place among the quiz's repairs: of two who send at once, on
 * two servers, one gets it, and the other is told to look anew. It holds what is done to each
 * attempt, so whatever is killed after it, `settleRepairs` carries out the same.
 *
 * @returns the id of the repair
 * @throws OperationError as `rehearseRepair`, 400 `reason-missing`, 409 `repair-changed`,
 *   `repair-nothing` or `repair-too-many`
 */
export async function applyRepair(payload: Payload, act: Repairing): Promise<string> {
  const { actor, mode, takesBack = false, request, now } = act;
  await expectRepairer(payload, actor);
  const sent = await sentBefore(payload, request);
  if (sent) return settled(payload, sent, now);
  const reason = act.reason.trim();
  if (reason === '') throw new OperationError(400, 'reason-missing');
  const rehearsal = await rehearseRepair(payload, act);
  const { quiz, question, seq, digest } = rehearsal;
  const plan = planOf(rehearsal);
  if (digest !== act.digest) throw new OperationError(409, 'repair-changed');
  if (plan.length === 0) throw new OperationError(409, 'repair-nothing');
  if (plan.length > MOST_ATTEMPTS) {
    throw new OperationError(409, 'repair-too-many', { most: MOST_ATTEMPTS });
  }
  const id = await insertRepair(payload, {
    ...{ quiz: quiz.id, title: quiz.title, question: question.id, stem: question.stem },
    ...{ mode, seq, takesBack, reason, plan, people: plan.length, request },
    ...{ by: actor.id, byName: actor.name, at: now.getTime(), settled: false },
  });
  const made = await sentBefore(payload, request);
  return made ? settled(payload, made, now) : id;
}

/**
 * Inserts a repair under its place.
 *
 * @throws OperationError 409 `repair-changed` where another one has it
 */
export async function insertRepair(
  payload: Payload,
  data: Parameters<typeof createOnce<'key-repairs'>>[2],
): Promise<string> {
  try {
    return await createOnce(payload, 'key-repairs', data);
  } catch (error) {
    const where = { quiz: { equals: data.quiz }, seq: { equals: data.seq } };
    const { totalDocs } = await payload.db.count({ collection: 'key-repairs', where });
    if (totalDocs > 0) throw new OperationError(409, 'repair-changed');
    throw error;
  }
}

/** The repair that this filling of the form has made before. */
export const sentBefore = (payload: Payload, request: string): Promise<KeyRepair | null> =>
  payload.db.findOne<KeyRepair>({
    collection: 'key-repairs',
    where: { request: { equals: request } },
  });

/** It stands: what can't be carried out now is by `settleRepairs`. */
async function settled(payload: Payload, repair: KeyRepair, now: Date): Promise<string> {
  await settleRepair(payload, { repair, now });
  return repair.id;
}
