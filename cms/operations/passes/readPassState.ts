import type { Payload } from 'payload';

import { drawScope } from '../../domain/passes/drawScope.ts';
import { keyPrint } from '../../domain/passes/keyPrint.ts';
import { passAllowance } from '../../domain/passes/passAllowance.ts';
import { passMonth } from '../../domain/passes/passMonth.ts';
import { STANDING_PURPOSES, type StandingPurpose } from '../../domain/passes/purpose.ts';
import { findDraw } from './findDraw.ts';
import { publicKeys } from './publicKeys.ts';

/** How it stands with this month's passes of a purpose. */
export interface PassState {
  purpose: StandingPurpose;
  /** What people compare the key by: `keyPrint`. */
  print: string;
  allowance: number;
  /** How many somebody may draw yet. */
  left: number;
  /** How many people have drawn: among so many is whoever uses one. */
  drawers: number;
}

/** How it stands with this month's passes, for somebody who may draw some. */
export async function readPassState(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<PassState[]> {
  const keys = await publicKeys(payload, now);
  return Promise.all(
    STANDING_PURPOSES.map(async (purpose) => {
      const scope = drawScope(purpose, passMonth(now));
      const [draw, { totalDocs: drawers }] = await Promise.all([
        findDraw(payload, learner, scope),
        payload.db.count({ collection: 'pass-draws', where: { scope: { equals: scope } } }),
      ]);
      const key = keys.find((one) => one.purpose === purpose);
      if (!key) throw new Error(`No key for passes of ${purpose}`);
      const allowance = passAllowance(purpose);
      const left = Math.max(0, allowance - (draw?.digests.split(' ').length ?? 0));
      return { purpose, print: keyPrint(key.jwk), allowance, left, drawers };
    }),
  );
}
