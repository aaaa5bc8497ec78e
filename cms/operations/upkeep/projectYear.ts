import type { Payload } from 'payload';

import { projectLearnerYear } from '../ledger/projectLearnerYear.ts';

const PAGE = 500;

/** Rebuilds a year's projections for every learner: how a new year starts by itself. */
export async function projectYear(
  payload: Payload,
  { year, now }: { year: number; now: Date },
): Promise<void> {
  let after = '';
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'users',
      where: after ? { id: { greater_than: after } } : {},
      sort: 'id',
      limit: PAGE,
      pagination: false,
      select: {},
    });
    for (const { id } of docs) await projectLearnerYear(payload, { learner: id, year, now });
    const last = docs.at(-1);
    if (!last || docs.length < PAGE) return;
    after = last.id;
  }
}
