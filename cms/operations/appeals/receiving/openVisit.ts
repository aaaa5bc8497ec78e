import type { Payload, Where } from 'payload';

import { RECEIVING_DAYS, RECEIVING_VISITS } from '../../../domain/appeals/receivingDay.ts';
import type { ReceivingDay, ReceivingVisit } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { codeHash, isCode } from '../codeHash.ts';
import type { Booked } from './bookVisit.ts';

/** With what somebody comes to the own visit: the code, or the account and which visit. */
export type VisitKey = { code: string } | { learner: string; visit: string };

/**
 * A visit for whoever has booked it. One of somebody else's and one that is none are told alike.
 *
 * @throws OperationError 404 `receiving-visit`
 */
export async function openVisit(payload: Payload, key: VisitKey): Promise<Booked> {
  const visit = await payload.db.findOne<ReceivingVisit>({
    collection: RECEIVING_VISITS,
    where: whereOf(key),
  });
  const day =
    visit &&
    (await payload.db.findOne<ReceivingDay>({
      collection: RECEIVING_DAYS,
      where: { id: { equals: visit.receiving } },
    }));
  if (!visit || !day) throw new OperationError(404, 'receiving-visit');
  return { visit, day };
}

function whereOf(key: VisitKey): Where {
  if ('learner' in key) {
    return { and: [{ id: { equals: key.visit } }, { learner: { equals: key.learner } }] };
  }
  if (!isCode(key.code)) throw new OperationError(404, 'receiving-visit');
  return { codeHash: { equals: codeHash(key.code) } };
}
