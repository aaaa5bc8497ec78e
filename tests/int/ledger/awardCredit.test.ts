import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { appendEntry } from '../../../cms/operations/ledger/appendEntry.ts';
import { projectLearnerYear } from '../../../cms/operations/ledger/projectLearnerYear.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import type { LearnerYear } from '../../../cms/payload-types.ts';
import { createPolicy } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, createUnit } from '../../fixtures/people.ts';
import { awardOn, noonOf, source, unitsByDay } from './awards.ts';

const PARALLEL = 100;
const CAP = 800;

const projectionOf = async (payload: Payload, learner: string, year: number) =>
  payload.db.findOne<LearnerYear>({
    collection: 'learner-years',
    where: { learner: { equals: learner }, year: { equals: year } },
  });

describeOnBothDatabases('awards', (getPayload, { platform }) => {
  it('awards one item once, however many completions come at once on two servers', async () => {
    const servers = [getPayload(), await platform().another()];
    const { id } = await createLearner(getPayload());
    const results = await Promise.all(
      Array.from({ length: PARALLEL }, (_, n) =>
        awardOn(servers[n % 2] as Payload, id, '2026-11-20'),
      ),
    );
    const entries = await readEntries(getPayload(), { learner: id });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ seq: 1, units: 25, kind: 'award', policy: 'default' });
    const given = results.map((result) => ('entry' in result ? result.entry.id : 'carried'));
    expect(new Set(given)).toEqual(new Set([entries[0]?.id]));
  });

  it('numbers entries without a gap and keeps to the daily cap, whatever comes at once', async () => {
    const servers = [getPayload(), await platform().another()];
    const { id } = await createLearner(getPayload());
    const results = await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        awardOn(servers[n % 2] as Payload, id, '2026-11-20', { source: source(n), units: 100 }),
      ),
    );
    expect(results.filter((result) => 'entry' in result)).toHaveLength(CAP / 100);
    const carried = results.flatMap((result) => ('carriedTo' in result ? [result.carriedTo] : []));
    expect(new Set(carried)).toEqual(new Set(['2026-11-21']));
    expect(await unitsByDay(getPayload(), id, 2026)).toEqual({ '2026-11-20': CAP });
    const numbers = (await readEntries(getPayload(), { learner: id })).map(({ seq }) => seq);
    expect(numbers).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('awards an item again in another year, and stores which policy decided', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    const policy = { version: '2025', dailyCapUnits: CAP };
    await awardOn(payload, id, '2025-11-20', { policy, units: 50 });
    await awardOn(payload, id, '2026-11-20');
    await awardOn(payload, id, '2026-11-21', { units: 9999 });
    const entries = await readEntries(payload, { learner: id });
    expect(entries.map(({ year, units, policy: version }) => [year, units, version])).toEqual([
      [2026, 25, 'default'],
      [2025, 50, '2025'],
    ]);
  });

  it('credits a full day’s completion to the first day after it with room', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    const award = (n: number, units: number, now: Date) =>
      awardOn(payload, id, '2026-11-18', { source: source(n), units, now });
    await award(1, CAP, noonOf('2026-11-18'));
    expect(await award(2, 25, noonOf('2026-11-18'))).toEqual({ carriedTo: '2026-11-19' });
    expect(await unitsByDay(payload, id, 2026)).toEqual({ '2026-11-18': CAP });
    const credited = await award(2, 25, noonOf('2026-11-19'));
    expect(credited).toMatchObject({ entry: { day: '2026-11-19', units: 25 } });
    expect(await award(2, 25, noonOf('2026-11-20'))).toEqual(credited);
  });

  it('carries 31 December to the next year’s allowance, never before that year begins', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    await awardOn(payload, id, '2026-12-31', { source: source(1), units: CAP });
    const late = (now: string) =>
      awardOn(payload, id, '2026-12-31', { source: source(2), now: new Date(now) });
    expect(await late('2026-12-31T15:59:59Z')).toEqual({ carriedTo: '2027-01-01' });
    expect(await readEntries(payload, { learner: id, year: 2027 })).toEqual([]);
    const carried = await late('2026-12-31T16:00:00Z');
    expect(carried).toMatchObject({ entry: { year: 2027, day: '2027-01-01' } });
    expect(await late('2027-01-02T00:00:00Z')).toEqual(carried);
  });

  it('takes nothing into a closed year', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    await payload.create({ collection: 'closed-years', data: { year: 2019 } });
    await expect(awardOn(payload, id, '2019-06-01')).rejects.toMatchObject({
      status: 409,
      code: 'year-closed',
    });
    expect(await readEntries(payload, { learner: id })).toEqual([]);
  });

  it('decides anew when another writer was faster', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    const seen: number[] = [];
    await Promise.all(
      [1, 2, 3].map((n) =>
        appendEntry(payload, {
          learner: id,
          year: 2026,
          now: noonOf('2026-11-20'),
          decide: (entries) => {
            seen.push(entries.length);
            return {
              key: `test:${String(n)}`,
              kind: 'adjustment',
              units: n,
              day: '2026-11-20',
              at: noonOf('2026-11-20').toISOString(),
              sourceKind: 'adjustment',
              sourceTitle: '测试',
              policy: 'default',
            };
          },
        }),
      ),
    );
    expect(await unitsByDay(payload, id, 2026)).toEqual({ '2026-11-20': 6 });
    expect(Math.max(...seen)).toBe(2);
  });

  it('shows the same total in the record and in the projection', async () => {
    const payload = getPayload();
    await createPolicy(payload, { effectiveFrom: '2020-01-01' });
    const unit = await createUnit(payload);
    const learner = await createLearner(payload, { unit: unit.id, name: '王大山' });
    const days = ['2026-11-18', '2026-11-19', '2026-11-20'];
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        awardOn(payload, learner.id, days[n % 3] as string, { source: source(n) }),
      ),
    );
    const now = noonOf('2026-11-20');
    const record = await readRecord(payload, { learner, year: 2026, now });
    const projection = await projectionOf(payload, learner.id, 2026);
    expect(record).toMatchObject({ earnedUnits: 300, bySource: { online: 300 } });
    expect(projection).toMatchObject({
      earnedUnits: 300,
      onlineUnits: 300,
      targetUnits: 8000,
      name: '王大山',
      unit: unit.id,
      active: true,
    });
  });

  it('rebuilds a projection that is gone or wrong from the ledger', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    await awardOn(payload, id, '2026-11-20');
    const where = { learner: { equals: id }, year: { equals: 2026 } };
    await payload.db.deleteMany({ collection: 'learner-years', where });
    const now = noonOf('2026-11-20');
    await Promise.all(
      [1, 2, 3].map(() => projectLearnerYear(payload, { learner: id, year: 2026, now })),
    );
    const rebuilt = await projectionOf(payload, id, 2026);
    expect(rebuilt).toMatchObject({ earnedUnits: 25 });
    await payload.db.updateOne({
      collection: 'learner-years',
      id: rebuilt?.id ?? '',
      data: { ...rebuilt, earnedUnits: 1_000_000 },
    });
    await projectYear(payload, { year: 2026, now });
    expect(await projectionOf(payload, id, 2026)).toMatchObject({ earnedUnits: 25 });
  });

  it('starts a new year’s projections by itself, with the policy of its first day', async () => {
    const payload = getPayload();
    await createPolicy(payload, { effectiveFrom: '2031-01-01', targetUnits: 9000 });
    const learner = await createLearner(payload);
    const now = noonOf('2031-01-01');
    await projectYear(payload, { year: 2031, now });
    const record = await readRecord(payload, { learner, year: 2031, now });
    expect(record).toMatchObject({ targetUnits: 9000, earnedUnits: 0, entries: [] });
    expect(await projectionOf(payload, learner.id, 2031)).toMatchObject({ earnedUnits: 0 });
  });

  it('follows the account: a new name, another unit, a layer with its own target', async () => {
    const payload = getPayload();
    const target = { audience: 'cadre' as const, units: 11_000 };
    await createPolicy(payload, { effectiveFrom: '2026-02-01', targets: [target] });
    const [old, next] = [await createUnit(payload), await createUnit(payload)];
    const { id } = await createLearner(payload, { unit: old.id });
    const data = { name: '新名字', unit: next.id, audience: ['cadre' as const] };
    await payload.update({ collection: 'users', id, data });
    expect(await projectionOf(payload, id, 2026)).toMatchObject({
      name: '新名字',
      unit: next.id,
      targetUnits: 11_000,
    });
    await payload.update({
      collection: 'users',
      id,
      data: { deletedAt: new Date().toISOString() },
    });
    expect(await projectionOf(payload, id, 2026)).toMatchObject({ active: false });
  });

  it('keeps the entries of an account: it can be put in the bin, not deleted', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    await awardOn(payload, id, '2026-11-20');
    await expect(payload.delete({ collection: 'users', id })).rejects.toMatchObject({
      status: 409,
    });
    const [entry] = await readEntries(payload, { learner: id });
    expect(entry?.units).toBe(25);
    const { id: fresh } = await createLearner(payload);
    await payload.delete({ collection: 'users', id: fresh });
  });
});
