import { setTimeout as sleep } from 'node:timers/promises';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { checkIn } from '../../../cms/operations/training/checkIn.ts';
import { classInCare } from '../../../cms/operations/training/classInCare.ts';
import { confirmClass } from '../../../cms/operations/training/confirmClass.ts';
import { readRoster } from '../../../cms/operations/training/readRoster.ts';
import type { User } from '../../../cms/payload-types.ts';
import { makeLearners } from '../data/makeLearners.ts';
import { act } from './act.ts';

const PEOPLE = 1_000;
const A_SECOND = 200;

// The figure is how long the trainer waits; what comes before and after stands beside it.
await act(async (payload, { restart, stop }) => {
  const where = { roles: { in: ['admin'] } };
  const actor = await payload.db.findOne<User>({ collection: 'users', where });
  if (!actor) throw new Error('The bench has no admin');
  const unit = await payload.create({
    collection: 'org-units',
    data: { name: '千人培训', code: 'bench-class' },
  });
  await makeLearners(payload, { count: PEOPLE, prefix: 'K', unit: unit.id });
  const inUnit = { unit: { equals: unit.id } };
  const { docs: learners } = await payload.db.find<User>({ collection: 'users', where: inUnit, limit: 0, pagination: false }); // prettier-ignore
  const session = await payload.create({
    collection: 'class-sessions',
    data: {
      ...{ title: '千人培训', kind: 'class', day: dayOf(new Date()), slots: ['morning'] },
      ...{ unit: unit.id, status: 'planned' },
    },
  });
  const timed = async (does: () => Promise<unknown>) => {
    const began = performance.now();
    await does();
    return performance.now() - began;
  };
  const arrivals: number[] = [];
  const began = performance.now();
  await Promise.all(
    learners.map(async (learner, n) => {
      await sleep((n * 1000) / A_SECOND);
      const now = new Date();
      arrivals.push(await timed(() => checkIn(payload, { learner, session: session.id, now })));
    }),
  );
  const all = (performance.now() - began) / 1000;
  const slowest = arrivals.toSorted((a, b) => a - b);
  const p99 = slowest[Math.floor(slowest.length * 0.99)] ?? 0;
  const opened = await timed(async () => readRoster(payload, await classInCare(payload, actor, session.id))); // prettier-ignore
  restart();
  const confirming = { actor, session: session.id, heads: PEOPLE, now: new Date() };
  const { people, settled } = await confirmClass(payload, confirming);
  stop();
  const entries = (await timed(() => settled)) / 1000;
  return `${people} people, their entries ${entries.toFixed(1)} s later; the page read in ${(opened / 1000).toFixed(2)} s, ${A_SECOND} arrivals a second in ${all.toFixed(1)} s, p99 ${p99.toFixed(0)} ms`;
});
