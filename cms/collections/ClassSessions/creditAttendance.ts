import type { CollectionAfterChangeHook } from 'payload';

import { settleClass } from '../../operations/training/settleClass.ts';

/**
 * Confirmed attendance becomes ledger entries, once for each person; undone, they are taken back.
 * The seed sets its own clock; who settles for themselves says so (`confirmClass`).
 */
export const creditAttendance: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (doc.status === 'planned' || context.settlesLater) return;
  const now = context.now instanceof Date ? context.now : new Date();
  await settleClass(req.payload, { classSession: doc, by: req.user ?? null, now });
};
