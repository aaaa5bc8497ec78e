import type { CollectionAfterChangeHook } from 'payload';

import { recordAttendance } from '../../operations/recordAttendance.ts';

/** Confirmed attendance becomes ledger entries, once for each person. */
export const creditAttendance: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.status === 'confirmed') {
    await recordAttendance(req.payload, { session: doc, by: req.user ?? null, now: new Date() });
  }
};
