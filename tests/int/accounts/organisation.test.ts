import { beforeAll, expect, it } from 'vitest';

import { dayOf, nextDay } from '../../../cms/domain/shanghai.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import type { TrainingPolicy, User } from '../../../cms/payload-types.ts';
import { createArticle, createPolicy } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner, createUnit } from '../../fixtures/people.ts';
import { at, beat, openServer } from '../study/studyServer.ts';

const today = dayOf(new Date());
const tomorrow = nextDay(today);

describeOnBothDatabases('units and policies', (getPayload) => {
  let admin: User;
  beforeAll(async () => {
    admin = await createAdmin(getPayload());
  });
  const policyBy = (data: Partial<TrainingPolicy>) =>
    getPayload().create({
      collection: 'training-policies',
      data: { title: '新政策', version: `n-${String(Math.random())}`, ...data } as TrainingPolicy,
      overrideAccess: false,
      user: admin,
    });

  it('let a policy begin tomorrow, never today or before', async () => {
    for (const effectiveFrom of ['2020-01-01', today, '2027-02-30', 'tomorrow', '']) {
      await expect(policyBy({ effectiveFrom }), effectiveFrom).rejects.toMatchObject({
        status: 400,
      });
    }
    const policy = await policyBy({ effectiveFrom: tomorrow });
    expect(policy).toMatchObject({ targetUnits: 8000, dailyCapUnits: 800, activeShare: 0.8 });
    const change = (data: object) =>
      getPayload().update({ collection: 'training-policies', id: policy.id, data, overrideAccess: false, user: admin }); // prettier-ignore
    expect(await change({ targetUnits: 9000 })).toMatchObject({ targetUnits: 9000 });
    await expect(change({ effectiveFrom: today })).rejects.toMatchObject({ status: 400 });
    await getPayload().delete({ collection: 'training-policies', id: policy.id });
  });

  it('keep a policy in force as it is', async () => {
    const { id } = await createPolicy(getPayload(), { effectiveFrom: '2021-01-01' });
    const as = { collection: 'training-policies', id, overrideAccess: false, user: admin } as const;
    const change = getPayload().update({ ...as, data: { targetUnits: 1 } });
    await expect(change).rejects.toMatchObject({ status: 409 });
    const later = getPayload().update({ ...as, data: { effectiveFrom: '2030-01-01' } });
    await expect(later).rejects.toMatchObject({ status: 409 });
    await expect(getPayload().delete(as)).rejects.toMatchObject({ status: 409 });
  });

  it.each<[string, Partial<TrainingPolicy>]>([
    ['units that are not whole', { quizUnits: 0.5 }],
    ['units below nothing', { targetUnits: -1 }],
    ['a share above one', { activeShare: 1.5 }],
    ['a share of nothing', { passShare: 0 }],
    ['falling bands', { bands: [{ uptoMinutes: 30, units: 1 }, { uptoMinutes: 15, units: 2 }, { units: 3 }] }], // prettier-ignore
    ['no bands', { bands: [] }],
  ])('refuse a policy with %s', async (_, data) => {
    await expect(policyBy({ effectiveFrom: tomorrow, ...data })).rejects.toMatchObject({ status: 400 }); // prettier-ignore
  });

  it('decide each award by the policy of its day, and move no past hour', async () => {
    const payload = getPayload();
    const [learner, other] = [await createLearner(payload), await createLearner(payload)];
    const server = await openServer(payload);
    const earn = async (day: string, by: User) => {
      const article = await createArticle(payload);
      const start = Date.parse(`${day}T02:00:00Z`);
      const { session } = await server.start(by, 'articles', article.id, new Date(start));
      return server.beat(by, session, beat(1, 60), new Date(start + 60_000));
    };
    const bands = (units: number) => [{ uptoMinutes: 15, inclusive: true, units }, { units: 100 }];
    await createPolicy(payload, { version: 'old', effectiveFrom: '2024-01-01', bands: bands(25) });
    expect((await earn('2024-05-31', learner)).entry).toMatchObject({ units: 25, policy: 'old' });
    const before = await readEntries(payload, { learner: learner.id });
    await createPolicy(payload, { version: 'new', effectiveFrom: '2024-06-01', bands: bands(40), activeShare: 1 }); // prettier-ignore
    expect((await earn('2024-06-01', learner)).entry).toMatchObject({ units: 40, policy: 'new' });
    expect((await earn('2024-05-30', other)).entry).toMatchObject({ units: 25, policy: 'old' });
    const entries = await readEntries(payload, { learner: learner.id });
    expect(entries.filter(({ id }) => id === before[0]?.id)).toEqual(before);
  });

  it('change no past hour when content is edited, unpublished or deleted', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const article = await createArticle(payload);
    const server = await openServer(payload);
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, session, beat(1, 60), at(60));
    const record = () => readRecord(payload, { learner, year: 2026, now: at(100) });
    const before = await record();
    expect(before.entries).toHaveLength(1);
    const changes = [{ title: '改了', nominalMinutes: 90 }, { _status: 'draft' as const }];
    for (const data of changes) {
      await payload.update({ collection: 'articles', id: article.id, data });
      expect(await record()).toEqual(before);
    }
    await payload.delete({ collection: 'articles', id: article.id });
    expect(await record()).toEqual(before);
  });

  it('keep the tree a tree', async () => {
    const payload = getPayload();
    const { company, mine, team } = await createCompany(payload);
    const move = (id: string, parent: string) =>
      payload.update({ collection: 'org-units', id, data: { parent } });
    for (const [id, parent] of [
      [mine.id, mine.id],
      [mine.id, team.id],
      [company.id, team.id],
      [team.id, 'nonsense'],
    ] as const) {
      await expect(move(id, parent)).rejects.toMatchObject({ status: 400 });
    }
    await move(team.id, company.id);
    const again = createUnit(payload, { code: mine.code });
    await expect(again).rejects.toMatchObject({ status: 400 });
  });

  it('keep a unit that has people or units below it', async () => {
    const payload = getPayload();
    const { company, team } = await createCompany(payload);
    for (const id of [company.id, team.id]) {
      const remove = payload.delete({ collection: 'org-units', id });
      await expect(remove).rejects.toMatchObject({ status: 409 });
    }
    const empty = await createUnit(payload);
    await payload.delete({ collection: 'org-units', id: empty.id });
  });
});
