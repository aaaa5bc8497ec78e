import { expect, it } from 'vitest';

import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import type { LearnerYear } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';
import { awardOn } from '../ledger/awards.ts';

describeOnBothDatabases('a unit’s year', (getPayload, { platform }) => {
  it('shows its learners page by page, in the order of their numbers', async () => {
    const payload = getPayload();
    const unit = await createUnit(payload);
    const team = await createUnit(payload, { parent: unit.id });
    const viewer = await createTrainer(payload, { unit: unit.id });
    const numbers = ['n-5', 'n-1', 'n-4', 'n-2', 'n-3'].map((number) => `${unit.id}-${number}`);
    for (const [n, staffNumber] of numbers.entries()) {
      await createLearner(payload, { staffNumber, unit: n % 2 === 0 ? unit.id : team.id });
    }
    await projectYear(payload, { year: 2026, now: new Date() });
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => readUnitSummary(payload, { viewer, year: 2026, page, limit: 2 })),
    );
    const shown = pages.map(({ learners }) => learners.map(({ staffNumber }) => staffNumber));
    const [a, b, c, d, e] = numbers.toSorted();
    expect(shown).toEqual([[a, b], [c, d], [e], []]);
    expect(pages.map(({ totalLearners }) => totalLearners)).toEqual([5, 5, 5, 5]);
    expect(pages[0]?.units).toMatchObject([{ id: team.id, learners: 2 }]);
  });

  it('is brought in line at night for everybody, and writes only what has changed', async () => {
    const payload = getPayload();
    const unit = await createUnit(payload);
    const learners = [];
    for (let n = 0; n < 4; n += 1) learners.push(await createLearner(payload, { unit: unit.id }));
    const [kept, stale, missing, renamed] = learners.map(({ id }) => id);
    const year = 2026;
    const now = new Date('2026-11-20T04:00:00Z');
    for (const one of learners) await awardOn(payload, one.id, '2026-11-19');
    await projectYear(payload, { year, now });
    const rowOf = async (learner: string | undefined) => {
      const { docs } = await payload.db.find<LearnerYear>({
        collection: 'learner-years',
        where: { learner: { equals: learner }, year: { equals: year } },
        pagination: false,
      });
      return docs[0];
    };
    const before = await rowOf(kept);
    const spoilt = await rowOf(stale);
    await compareAndSet(payload, 'learner-years', [
      { id: spoilt?.id ?? '', expect: {}, set: { earnedUnits: 1, onlineUnits: 1 } },
    ]);
    await payload.db.deleteMany({
      collection: 'learner-years',
      where: { learner: { equals: missing } },
    });
    await payload.db.updateOne({ collection: 'users', id: renamed ?? '', data: { name: '改名' } });
    const servers = [payload, await platform().another()];
    await Promise.all(servers.map((server) => projectYear(server, { year, now })));
    expect(await rowOf(kept)).toEqual(before);
    expect(await rowOf(stale)).toMatchObject({ earnedUnits: 25, onlineUnits: 25, active: true });
    expect(await rowOf(missing)).toMatchObject({ earnedUnits: 25, unit: unit.id });
    expect(await rowOf(renamed)).toMatchObject({ name: '改名', targetUnits: 8000 });
  });
});
