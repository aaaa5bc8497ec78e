import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { drawSample, sampleSize } from '../../../domain/reports/review/drawSample.ts';
import { OperationError } from '../../OperationError.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import { expectReview, type WantedReview } from './expectReview.ts';
import { readReviewParts } from './readReviewParts.ts';
import { findSample } from './readSample.ts';
import { readScheme } from './readScheme.ts';

/**
 * Draws the people of a unit who are looked at in a quarter, once: seed and people are kept in one
 * row, one a unit and quarter under a unique key. It is the commit point, so that nobody draws
 * until the people suit them, nor do two servers at once.
 *
 * @throws OperationError 409 `review-drawn`, `review-nobody-to-draw`; as `expectReview`
 */
export async function drawReviewSample(payload: Payload, act: WantedReview): Promise<void> {
  const { viewer, now } = act;
  const asked = await expectReview(payload, act);
  const { unit, quarter, asOf, today, below } = asked;
  await refuseDrawn(payload, asked);
  const [{ parts }, scheme] = await Promise.all([
    readReviewParts(payload, { quarter, asOf, today }),
    readScheme(payload, quarter.name),
  ]);
  const all = below.flatMap((id) => parts.get(id)?.people ?? []);
  if (all.length === 0) throw new OperationError(409, 'review-nobody-to-draw');
  const seed = randomBytes(16).toString('hex');
  const people = drawSample(all, { seed, size: sampleSize(all.length, scheme) });
  const row = {
    ...{ id: newId(payload), unit: unit.id, quarter: quarter.name, seed, asOf, people },
    ...{ population: all.length, by: viewer.id, byName: viewer.name, at: now.getTime() },
  };
  const inserted = await insertMany(payload, 'review-samples', [row]);
  if (!inserted.has(row.id)) await refuseDrawn(payload, asked);
}

async function refuseDrawn(
  payload: Payload,
  asked: Parameters<typeof findSample>[1],
): Promise<void> {
  const drawn = await findSample(payload, asked);
  if (drawn) throw new OperationError(409, 'review-drawn', { by: drawn.byName });
}
