import { beforeAll, expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { insertEntry } from '../../../cms/operations/ledger/insertEntry.ts';
import { previewPolicy } from '../../../cms/operations/policy/previewPolicy.ts';
import { projectLearnerYear } from '../../../cms/operations/ledger/projectLearnerYear.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { LearnerYear } from '../../../cms/payload-types.ts';
import {
  createArticle,
  createMicroLesson,
  createPolicy,
  createQuiz,
} from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const next: Policy = { ...defaultPolicy, version: 'next', effectiveFrom: '2026-12-01' };

const adjustmentOf = (learner: string, units: number) => ({
  ...{ learner, year: 2026, seq: 1, key: 'adjustment:r1', kind: 'adjustment' as const, units },
  ...{ day: '2026-03-05', at: '2026-03-05T01:00:00.000Z', policy: 'now' },
  ...{ sourceKind: 'adjustment' as const, sourceTitle: '补记学时' },
});

describeOnBothDatabases('the preview of a policy', (getPayload) => {
  let people: Awaited<ReturnType<typeof createCompany>>;
  let pathOf: Map<string, string>;

  beforeAll(async () => {
    const payload = getPayload();
    people = await createCompany(payload);
    pathOf = new Map([
      [people.mine.id, '集团公司 / 一矿'],
      [people.team.id, '集团公司 / 一矿 / 采煤一队'],
      [people.forest.id, '集团公司 / 林场'],
    ]);
    await createLearner(payload, { name: '青年', unit: people.team.id, audience: ['youth'] });
    await createPolicy(payload, { version: 'now', effectiveFrom: '2026-01-01' });
    const learner = people.miner.id;
    await insertEntry(payload, adjustmentOf(learner, 8000));
    await projectLearnerYear(payload, { learner, year: 2026, now: new Date() });
    await createArticle(payload, { nominalMinutes: 8 });
    await createArticle(payload, { nominalMinutes: 18 });
    await createArticle(payload, { nominalMinutes: 18, _status: 'draft' });
    await createMicroLesson(payload);
    await createQuiz(payload, { countsHours: true });
  });

  it('moves nobody where nothing changes', async () => {
    expect(await previewPolicy(getPayload(), next)).toEqual({
      effectiveFrom: '2026-12-01',
      against: 'now',
      changes: [],
      moved: 0,
      byUnit: [],
      newlyDone: 0,
      noLongerDone: 0,
      learners: [],
      items: { total: 4, changed: 0 },
    });
  });

  it('names whom another target moves, and who is done no longer', async () => {
    const targets = [{ audience: 'frontline' as const, units: 9000 }];
    const preview = await previewPolicy(getPayload(), { ...next, targets });
    expect(preview).toMatchObject({ moved: 3, newlyDone: 0, noLongerDone: 1 });
    expect(preview.byUnit.map(({ unit }) => unit).sort()).toEqual(
      ['集团公司 / 一矿', '集团公司 / 林场', '集团公司 / 一矿 / 采煤一队'].sort(),
    );
    expect(preview.byUnit).toContainEqual({
      unit: '集团公司 / 一矿',
      moved: 1,
      newlyDone: 0,
      noLongerDone: 1,
    });
    expect(preview.learners.find(({ name }) => name === '矿工')).toMatchObject({
      unit: '集团公司 / 一矿',
      before: 8000,
      after: 9000,
      doneBefore: true,
      doneAfter: false,
    });
    const lower = [{ audience: 'youth' as const, units: 100 }];
    expect(await previewPolicy(getPayload(), { ...next, targets: lower })).toMatchObject({
      moved: 1,
      learners: [{ name: '青年', before: 8000, after: 100 }],
    });
  });

  it('counts the published items that would earn otherwise', async () => {
    const bands = [{ uptoMinutes: 20, inclusive: true, units: 25 }, { units: 100 }];
    const preview = await previewPolicy(getPayload(), { ...next, bands, quizUnits: 75 });
    expect(preview.items).toEqual({ total: 4, changed: 2 });
    expect(preview.changes).toHaveLength(2);
  });

  it('moves nothing by looking', async () => {
    const { docs } = await getPayload().find({ collection: 'learner-years', pagination: false });
    expect(docs.every(({ targetUnits }) => targetUnits === 8000)).toBe(true);
  });

  it('tells what the policy does once it is in force, unit by unit', async () => {
    const payload = getPayload();
    const targets = [
      { audience: 'frontline' as const, units: 9000 },
      { audience: 'youth' as const, units: 900 },
    ];
    const { docs: young } = await payload.find({
      collection: 'users',
      where: { name: { equals: '青年' } },
    });
    await insertEntry(payload, adjustmentOf(young[0]?.id ?? '', 900));
    await projectLearnerYear(payload, {
      ...{ learner: young[0]?.id ?? '', year: 2026, now: new Date() },
    });
    const foretold = await previewPolicy(payload, { ...next, targets });
    const now = new Date('2026-12-02T04:00:00Z');
    const doneIn = async () => {
      await projectYear(payload, { year: 2026, now });
      const { docs } = await payload.find({ collection: 'learner-years', pagination: false });
      return docs.filter(({ earnedUnits, targetUnits }) => earnedUnits >= targetUnits);
    };
    const before = await doneIn();
    await createPolicy(payload, { ...next, targets });
    const after = await doneIn();
    expect(foretold).toMatchObject({ newlyDone: 1, noLongerDone: 1 });
    expect(after.length - before.length).toBe(foretold.newlyDone - foretold.noLongerDone);
    for (const { unit, newlyDone, noLongerDone } of foretold.byUnit) {
      const own = (rows: LearnerYear[]) =>
        rows.filter((row) => pathOf.get(row.unit ?? '') === unit).length;
      expect(own(after) - own(before), unit).toBe(newlyDone - noLongerDone);
    }
  });

  it('is refused before it is saved when it contradicts itself', async () => {
    const { effectiveFrom: _, ...rest } = next;
    const create = getPayload().create({
      collection: 'training-policies',
      data: { ...rest, title: '新办法', effectiveFrom: '2099-01-01', dailyCapUnits: 100 },
    });
    await expect(create).rejects.toThrow('每日上限');
  });
});
