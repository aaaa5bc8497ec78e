import type { Payload } from 'payload';

import { minuteOf } from '../../../domain/shanghai.ts';
import { OperationError } from '../../OperationError.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import { expectReview, type AskedReview, type WantedReview } from './expectReview.ts';
import { readSigned } from './readSigned.ts';
import { weighNow } from './weighUnits.ts';

interface Sign extends WantedReview {
  /** The score that was on show, hundredths: nobody signs what they have not seen. */
  seen?: number | undefined;
}

/**
 * Signs a unit's quarter: the sheet is kept as it is at this moment, with all it is counted from.
 * The one row is the commit point, one a unit and quarter under a unique key: of two trainers at
 * once one has signed, and the other is told who.
 *
 * @throws OperationError 409 `review-signed`, `review-nobody`, `review-moved`; as `expectReview`
 */
export async function signReview(payload: Payload, act: Sign): Promise<void> {
  const { viewer, now, seen } = act;
  const asked = await expectReview(payload, act);
  await refuseSigned(payload, asked);
  const sheet = await weighNow(payload, asked);
  if (sheet.score === null) throw new OperationError(409, 'review-nobody');
  if (seen !== undefined && seen !== sheet.score) throw new OperationError(409, 'review-moved');
  const row = {
    ...{ id: newId(payload), unit: asked.unit.id, quarter: asked.quarter.name, sheet },
    ...{ by: viewer.id, byName: viewer.name, at: now.getTime() },
  };
  const inserted = await insertMany(payload, 'review-sheets', [row]);
  if (!inserted.has(row.id)) await refuseSigned(payload, asked);
}

async function refuseSigned(payload: Payload, { unit, quarter }: AskedReview): Promise<void> {
  const [signed] = await readSigned(payload, { units: [unit.id], quarters: [quarter.name] });
  if (!signed) return;
  const { byName: by, at } = signed;
  throw new OperationError(409, 'review-signed', { by, at: minuteOf(new Date(at)) });
}
