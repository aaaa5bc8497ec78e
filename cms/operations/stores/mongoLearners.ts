import type { mongoModel } from './mongoModel.ts';
import type { LearnerRange } from './readByLearner.ts';

/** The condition of MongoDB that a record's learner is in a range; none for all learners. */
export function mongoLearners(
  model: ReturnType<typeof mongoModel>,
  { after, upTo }: LearnerRange,
): { learner?: object } {
  const stored = (id: string): unknown => model.schema.path('learner').cast(id);
  if (after === null && upTo === null) return {};
  return {
    learner: {
      ...(after === null ? {} : { $gt: stored(after) }),
      ...(upTo === null ? {} : { $lte: stored(upTo) }),
    },
  };
}
