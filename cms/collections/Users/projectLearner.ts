import type { CollectionAfterChangeHook } from 'payload';

import { projectLearnerYear } from '../../operations/ledger/projectLearnerYear.ts';
import { yearOf } from '../../domain/shanghai.ts';

/** A learner's name, unit and layers stand in this year's projection, which reports read. */
export const projectLearner: CollectionAfterChangeHook = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const shown = ({
    name,
    unit,
    audience,
    roles,
    staffNumber,
    joinedOn,
    leftOn,
    deletedAt,
  }: typeof doc) =>
    JSON.stringify([
      name,
      unit?.id ?? unit,
      audience,
      roles,
      staffNumber,
      joinedOn,
      leftOn,
      deletedAt,
    ]);
  if (context.seeding) return;
  if (operation === 'update' && shown(doc) === shown(previousDoc)) return;
  const now = new Date();
  await projectLearnerYear(req.payload, { learner: doc.id, year: yearOf(now), now });
};
