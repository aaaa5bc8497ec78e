import type { CollectionAfterChangeHook } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { moveAssignments } from '../../operations/accounts/moveAssignments.ts';
import type { User } from '../../payload-types.ts';

/** A change of unit, job or days of work stands in the person's history from that day on. */
export const keepAssignments: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'update' ? posting(previousDoc) : null;
  const after = posting(doc);
  if (before && JSON.stringify(before) === JSON.stringify(after)) return;
  const since = doc.joinedOn ?? dayOf(new Date(doc.createdAt));
  await moveAssignments(
    req.payload,
    [
      {
        learner: doc.id,
        before: before && { unit: before.unit, job: before.job, since },
        posting: { ...after, secondary: null },
      },
    ],
    dayOf(new Date()),
  );
};

const posting = ({ unit, job, joinedOn, leftOn }: User) => ({
  unit: unit ? idOf(unit) : null,
  ...{ job: job ?? null, joinedOn: joinedOn ?? null, leftOn: leftOn ?? null },
});
