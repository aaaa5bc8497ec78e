import type { CollectionAfterChangeHook } from 'payload';

import { recordAttendance } from '../../operations/training/recordAttendance.ts';

/** Confirmed attendance becomes ledger entries, once for each person. The seed sets its own clock. */
export const creditAttendance: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  const now = context.now instanceof Date ? context.now : new Date();
  if (doc.status === 'confirmed') {
    await recordAttendance(req.payload, { classSession: doc, by: req.user ?? null, now });
  }
};
