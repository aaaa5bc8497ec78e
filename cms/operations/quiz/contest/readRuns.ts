import type { Payload } from 'payload';

import type { ContestRun } from '../../../payload-types.ts';
import { runFacts, type RunFacts } from './runFacts.ts';

interface Asked {
  learner: string;
  season: string;
  now: Date;
}

/** A learner's runs in a season, the latest first, each as it stands now. */
export async function readRuns(
  payload: Payload,
  { learner, season, now }: Asked,
): Promise<RunFacts[]> {
  const { docs } = await payload.db.find<Omit<ContestRun, 'paper' | 'seed'>>({
    collection: 'contest-runs',
    where: { learner: { equals: learner }, season: { equals: season } },
    sort: '-number',
    pagination: false,
    limit: 0,
    select: {
      ...{ learner: true, season: true, number: true, day: true, startedAt: true, version: true },
      ...{ lives: true, levels: true, answers: true, askedAt: true },
    },
  });
  return docs.map((run) => runFacts(run, now));
}
