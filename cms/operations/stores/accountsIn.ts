import type { Where } from 'payload';

import type { LearnerRange } from './readByLearner.ts';

/** The accounts of a range, as a condition. */
export const accountsIn = ({ after, upTo }: LearnerRange): Where => ({
  and: [
    ...(after === null ? [] : [{ id: { greater_than: after } }]),
    ...(upTo === null ? [] : [{ id: { less_than_equal: upTo } }]),
  ],
});
