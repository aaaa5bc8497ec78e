import type { Payload } from 'payload';

import { pathTo } from '../readReportUnit.ts';
import { expectReview, type AskedReview, type WantedReview } from './expectReview.ts';
import { weighUnits, type WeighedUnit } from './weighUnits.ts';

export type Review = AskedReview & WeighedUnit;

/**
 * A unit's quarterly check: frozen where it is signed, else as it stands.
 *
 * @throws OperationError as `expectReview`
 */
export async function readReview(payload: Payload, wanted: WantedReview): Promise<Review> {
  const asked = await expectReview(payload, wanted);
  const weighed = await weighUnits(payload, { ...asked, ids: [asked.unit.id] });
  return { ...asked, ...expectWeighed(weighed, asked.unit.id) };
}

/** The same with where the unit stands, and the units directly below it. */
export async function readReviewAround(payload: Payload, wanted: WantedReview) {
  const asked = await expectReview(payload, wanted);
  const { unit, units, top } = asked;
  const below = units.filter(({ parent }) => parent === unit.id);
  const ids = [unit, ...below].map(({ id }) => id);
  const weighed = await weighUnits(payload, { ...asked, ids });
  return {
    ...{ ...asked, ...expectWeighed(weighed, unit.id) },
    path: pathTo(units, unit.id, top),
    children: below.map(({ id, name }) => ({ id, name, ...expectWeighed(weighed, id) })),
  };
}

function expectWeighed(weighed: ReadonlyMap<string, WeighedUnit>, id: string): WeighedUnit {
  const found = weighed.get(id);
  if (!found) throw new Error('Each unit asked for is weighed');
  return found;
}
