import { beforeAll, expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { insertEntry } from '../../../cms/operations/ledger/insertEntry.ts';
import { previewPolicy } from '../../../cms/operations/policy/previewPolicy.ts';
import { projectLearnerYear } from '../../../cms/operations/ledger/projectLearnerYear.ts';
import {
  createArticle,
  createMicroLesson,
  createPolicy,
  createQuiz,
} from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const next: Policy = { ...defaultPolicy, version: 'next', effectiveFrom: '2026-12-01' };

describeOnBothDatabases('the preview of a policy', (getPayload) => {
  let people: Awaited<ReturnType<typeof createCompany>>;

  beforeAll(async () => {
    const payload = getPayload();
    people = await createCompany(payload);
    await createLearner(payload, { name: '青年', unit: people.team.id, audience: ['youth'] });
    await createPolicy(payload, { version: 'now', effectiveFrom: '2026-01-01' });
    const learner = people.miner.id;
    await insertEntry(payload, {
      learner,
      year: 2026,
      seq: 1,
      key: 'adjustment:r1',
      kind: 'adjustment',
      units: 8000,
      day: '2026-03-05',
      at: '2026-03-05T01:00:00.000Z',
      sourceKind: 'adjustment',
      sourceTitle: '补记学时',
      policy: 'now',
    });
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
      ['一矿', '林场', '采煤一队'].sort(),
    );
    expect(preview.learners.find(({ name }) => name === '矿工')).toMatchObject({
      unit: '一矿',
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

  it('is refused before it is saved when it contradicts itself', async () => {
    const { effectiveFrom: _, ...rest } = next;
    const create = getPayload().create({
      collection: 'training-policies',
      data: { ...rest, title: '新办法', effectiveFrom: '2099-01-01', dailyCapUnits: 100 },
    });
    await expect(create).rejects.toThrow('每日上限');
  });
});
