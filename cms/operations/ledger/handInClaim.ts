import type { Payload } from 'payload';

import { CLAIMS, type ClaimedLearning } from '../../domain/ledger/claim.ts';
import { claimProblem } from '../../domain/ledger/claimProblem.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import { dayOf, startOfDay, yearOfDay } from '../../domain/shanghai.ts';
import type { Claim } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { isYearClosed } from './isYearClosed.ts';
import { keepClaimFile, type SentFile } from './keepClaimFile.ts';

/** More than anybody has certificates for on one day. */
const MOST_A_DAY = 20;

interface HandingIn {
  learner: string;
  learning: ClaimedLearning;
  /** Chosen by the page for one filling of the form: sent twice it is one claim. */
  request: string;
  file: SentFile | null;
  now: Date;
}

/**
 * A learner asks hours for what they learned elsewhere. The claim's row is the commit point, under
 * the form's own key; a file that was kept before a kill, or by the slower of two, belongs to
 * nothing and does no harm.
 *
 * @throws OperationError 400 as `claimProblem` and `keepClaimFile`, 409 `claim-year-closed`,
 *   `claims-not-taken` where the policy takes none, `claims-many`
 */
export async function handInClaim(payload: Payload, act: HandingIn): Promise<Claim> {
  const { learner, learning, request, file, now } = act;
  const problem = claimProblem(learning, dayOf(now));
  if (problem) throw new OperationError(400, problem);
  const sent = await sentBefore(payload, request);
  if (sent) return sent;
  const year = yearOfDay(learning.day);
  if (await isYearClosed(payload, year)) {
    throw new OperationError(409, 'claim-year-closed', { year });
  }
  const { claimCapUnits } = policyOn(await readPolicies(payload), learning.day);
  if (claimCapUnits === 0) throw new OperationError(409, 'claims-not-taken', { year });
  await expectFew(payload, { learner, now });
  const kept = await keepClaimFile(payload, { learner, file });
  const data = {
    ...{ ...learning, learner, year, file: kept.id, at: now.getTime(), request },
    ...{ state: 'waiting' as const, settled: false },
  };
  return payload.create({ collection: CLAIMS, data, depth: 0 }).catch(async (error: unknown) => {
    const standing = await sentBefore(payload, request);
    if (!standing) throw error;
    await payload.delete({ collection: 'claim-files', id: kept.id });
    return standing;
  });
}

async function expectFew(payload: Payload, { learner, now }: { learner: string; now: Date }) {
  const { totalDocs } = await payload.db.count({
    collection: CLAIMS,
    where: {
      and: [
        { learner: { equals: learner } },
        { at: { greater_than_equal: startOfDay(dayOf(now)).getTime() } },
      ],
    },
  });
  if (totalDocs >= MOST_A_DAY) throw new OperationError(409, 'claims-many', { most: MOST_A_DAY });
}

const sentBefore = (payload: Payload, request: string) =>
  payload.db.findOne<Claim>({ collection: CLAIMS, where: { request: { equals: request } } });
