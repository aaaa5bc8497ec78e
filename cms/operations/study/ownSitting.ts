import type { Payload } from 'payload';

import type { Sitting } from '../../domain/study/accrue.ts';
import { readGates, type Gate } from '../../domain/study/gates.ts';
import { idOf } from '../../domain/idOf.ts';
import type { StudySession } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { readSitting } from './readSitting.ts';
import { isSittingToken, sittingIdOf } from './sittingToken.ts';
import { toSitting } from './toSitting.ts';

/** What reports need of a sitting: few flat properties, since tens of thousands are kept. */
export interface ProvenSitting extends Sitting {
  /** The token that was proved to be its own. */
  token: string;
  learner: string;
  /** Milliseconds from earlier sittings with the same version of the item. */
  priorMs: number;
  requiredMs: number;
  requiredCoverage: number;
  /** The questions on the way that may be unanswered yet; absent of most. */
  gates?: { lesson: string; all: readonly Gate[] };
}

/**
 * The learner's own sitting that a token names, as the database has it.
 *
 * @throws OperationError 404 `session-unknown` for a token that was never issued, 403
 *   `session-foreign` for another learner's
 */
export async function ownSitting(
  payload: Payload,
  learner: string,
  token: string,
): Promise<{ doc: StudySession; sitting: ProvenSitting }> {
  const doc = await readSitting(payload, sittingIdOf(token));
  if (!doc || !isSittingToken(payload, doc, token)) {
    throw new OperationError(404, 'session-unknown');
  }
  const owner = idOf(doc.learner);
  if (owner !== learner) {
    throw new OperationError(403, 'session-foreign');
  }
  const { priorMs, requiredMs, requiredCoverage } = doc;
  const sitting: ProvenSitting = { ...toSitting(doc), token, learner, priorMs, requiredMs, requiredCoverage }; // prettier-ignore
  const all = readGates(doc.gates);
  if (all.length > 0) sitting.gates = { lesson: doc.itemId, all };
  return { doc, sitting };
}
