import type { CollectionAfterChangeHook } from 'payload';

import { projectLearnerYear } from '../../operations/ledger/projectLearnerYear.ts';
import { yearOf } from '../../domain/shanghai.ts';

/** What the projection has of an account, besides its unit. */
const SHOWN = [
  ...([
    'name',
    'audience',
    'roles',
    'staffNumber',
    'joinedOn',
    'leftOn',
    'deletedAt',
    'job',
  ] as const),
];

/** A learner's name, unit and layers stand in this year's projection, which reports read. */
export const projectLearner: CollectionAfterChangeHook = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const shown = (account: typeof doc) =>
    JSON.stringify([
      account.unit?.id ?? account.unit,
      ...SHOWN.map((name): unknown => account[name]),
    ]);
  if (context.seeding) return;
  if (operation === 'update' && shown(doc) === shown(previousDoc)) return;
  const now = new Date();
  await projectLearnerYear(req.payload, { learner: doc.id, year: yearOf(now), now });
};
