import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import type { Breach } from '../../../cms/domain/ledger/breach.ts';
import { migrations } from '../../../cms/migrations/index.ts';
import { mongoMigrations } from '../../../cms/migrations/mongodb/index.ts';
import { dayOf, nextDay, startOfDay } from '../../../cms/domain/shanghai.ts';
import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { insertEntry } from '../../../cms/operations/ledger/insertEntry.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readComingClasses } from '../../../cms/operations/training/readComingClasses.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import { mongoModel } from '../../../cms/operations/stores/mongoModel.ts';
import { sqliteDatabase } from '../../../cms/operations/stores/sqliteDatabase.ts';
import { recordAttendance } from '../../../cms/operations/training/recordAttendance.ts';
import { settleClasses } from '../../../cms/operations/training/settleClasses.ts';
import { verifyLedger } from '../../../cms/operations/upkeep/verifyLedger.ts';
import type { ClassSession, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';
import { awardOn, source } from '../ledger/awards.ts';

const today = dayOf(new Date());
const tomorrow = nextDay(today);

const mongoNames = (payload: Payload) => payload.db.name === 'mongoose';

/** A training as it was stored before its half days had names. */
async function insertOld(payload: Payload, row: { title: string; halfDays: number }) {
  const { docs } = await payload.find({ collection: 'org-units', limit: 1 });
  const unit = docs[0]?.id ?? '';
  if (mongoNames(payload)) {
    const model = mongoModel(payload, 'class-sessions');
    const old = { ...row, kind: 'class', day: '2017-03-01', status: 'planned' };
    await model.collection.insertOne({ ...old, unit: model.schema.path('unit').cast(unit) });
    return;
  }
  await sqliteDatabase(payload).rows({
    sql: `insert into class_sessions (id, title, kind, day, half_days, unit_id, status)
      values (lower(hex(randomblob(16))), ?, 'class', '2017-03-01', ?, ?, 'planned')`,
    args: [row.title, row.halfDays, unit],
  });
}

describeOnBothDatabases('classroom and field training', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  /** Whose hours can't be credited. */
  let unlucky: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
    unlucky = await createLearner(getPayload(), { unit: company.team.id });
  });

  const create = (
    data: Partial<ClassSession>,
    user: User | null = company.trainer,
    payload: Payload = getPayload(),
  ) =>
    payload.create({
      collection: 'class-sessions',
      data: {
        title: '班组安全课',
        kind: 'class',
        day: today,
        slots: ['morning'],
        unit: company.mine.id,
        attendees: [],
        status: 'confirmed',
        ...data,
      },
      overrideAccess: false,
      user,
    });
  const update = (id: string, data: Partial<ClassSession>, user: User = company.trainer) =>
    getPayload().update({ collection: 'class-sessions', id, data, overrideAccess: false, user });
  const stored = (id: string) =>
    getPayload().findByID({ collection: 'class-sessions', id, depth: 0 });
  /** As a process leaves it that is killed between the save and the first entry. */
  const cutOff = async (data: Partial<ClassSession>) =>
    (await getPayload().db.create({
      collection: 'class-sessions',
      data: {
        ...{ title: '班组安全课', kind: 'class', day: today, slots: ['evening'] },
        ...{ unit: company.mine.id, attendees: [], status: 'confirmed', credited: 'a save' },
        ...data,
      },
    })) as ClassSession;
  const learner = (unit = company.team.id) => createLearner(getPayload(), { unit });
  const entriesOf = (payload: Payload, { id }: User) => readEntries(payload, { learner: id });
  const unitsOf = async (one: User) =>
    (await entriesOf(getPayload(), one)).map(({ units }) => units);

  it('earn 4 学时 a half day for everybody who was there, once', async () => {
    const [one, two, later] = [await learner(), await learner(), await learner()];
    const session = await create({ kind: 'field', place: '二号井口', attendees: [one.id, two.id] });
    await update(session.id, { attendees: [one.id, two.id, later.id] });
    await update(session.id, { place: '三号井口' });
    for (const attendee of [one, two, later]) {
      const entries = await entriesOf(getPayload(), attendee);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        units: 400,
        sourceKind: 'field',
        sourceCollection: 'class-sessions',
        sourceId: session.id,
        byName: '培训员',
        day: today,
        evidence: { day: today, slots: ['morning'], place: '二号井口' },
      });
    }
    expect(await stored(session.id)).toMatchObject({ credited: 'yes' });
  });

  it('earn nothing while only planned', async () => {
    const attendee = await learner();
    const session = await create({ status: 'planned', attendees: [attendee.id] });
    expect(await entriesOf(getPayload(), attendee)).toEqual([]);
    await update(session.id, { status: 'confirmed', slots: ['afternoon', 'morning'] });
    expect(await entriesOf(getPayload(), attendee)).toMatchObject([{ units: 800 }]);
    expect(await stored(session.id)).toMatchObject({ slots: ['morning', 'afternoon'] });
  });

  it('are bounded by their own day: what exceeds its cap is not carried on', async () => {
    const payload = getPayload();
    const attendee = await learner();
    await awardOn(payload, attendee.id, today, { source: source('reading'), now: new Date() });
    await create({ slots: ['morning', 'afternoon'], attendees: [attendee.id] });
    await create({ slots: ['evening'], attendees: [attendee.id] });
    const now = new Date(startOfDay(tomorrow).getTime() + 3_600_000);
    await settleClasses(payload, now);
    expect(await unitsOf(attendee)).toEqual([775, 25]);
    expect(await entriesOf(payload, attendee)).toMatchObject([{ day: today }, { day: today }]);
  });

  it('put nobody into two rooms at once: who confirms it is told whom and where', async () => {
    const [one, two, other] = [await learner(), await learner(), await learner()];
    await create({ title: '消防演练', slots: ['afternoon'], attendees: [one.id, two.id] });
    const both = { slots: ['morning', 'afternoon'] as const, attendees: [two.id, other.id] };
    const clash = create({ ...both, slots: [...both.slots] });
    await expect(clash).rejects.toMatchObject({ status: 409 });
    await expect(clash).rejects.toThrow(/测试人员 .*下午已登记在「消防演练」/);
    expect(await entriesOf(getPayload(), other)).toEqual([]);

    const planned = await create({ ...both, slots: [...both.slots], status: 'planned' });
    await expect(update(planned.id, { status: 'confirmed' })).rejects.toMatchObject({
      status: 409,
    });
    await update(planned.id, { status: 'confirmed', slots: ['morning'] });
    const evening = await create({ slots: ['evening'], attendees: [other.id] });
    const add = { attendees: [other.id, one.id] };
    await update(evening.id, add);
    expect(await unitsOf(two)).toEqual([400, 400]);
    // Both evenings are confirmed: the one who is added is in the other already.
    const elsewhere = await create({ slots: ['evening'], attendees: [] });
    await expect(update(elsewhere.id, { attendees: [one.id] })).rejects.toMatchObject({
      status: 409,
    });
  });

  it('may take somebody whose attendance elsewhere was reversed', async () => {
    const payload = getPayload();
    const attendee = await learner();
    await create({ attendees: [attendee.id] });
    const [entry] = await entriesOf(payload, attendee);
    await correctLedger(payload, {
      actor: company.trainer,
      learner: attendee.id,
      correction: { kind: 'reversal', entry: entry?.id ?? '', reason: '当天请假' },
      now: new Date(),
    });
    await create({ attendees: [attendee.id] });
    expect(await unitsOf(attendee)).toEqual([400, -400, 400]);
  });

  it('confirm one of those that overlap and are confirmed at once on two servers', async () => {
    const servers = [getPayload(), await platform().another()];
    const [attendee, other] = [await learner(), await learner()];
    const outcomes = await Promise.allSettled(
      Array.from(
        { length: 6 },
        (_, n) =>
        create({ title: `第${n}场`, attendees: [attendee.id, other.id] }, company.trainer, servers[n % 2]), // prettier-ignore
      ),
    );
    const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons).toHaveLength(5);
    for (const reason of reasons) expect(reason).toMatchObject({ status: 409 });
    const where = { attendees: { in: [attendee.id] } };
    const { docs } = await getPayload().find({ collection: 'class-sessions', where });
    expect(docs).toMatchObject([{ status: 'confirmed', credited: 'yes' }]);
    for (const one of [attendee, other]) expect(await unitsOf(one)).toEqual([400]);
  });

  it('planned before and confirmed at once on two servers, too, are confirmed once', async () => {
    const servers = [getPayload(), await platform().another()];
    const attendee = await learner();
    const planned = await Promise.all(
      servers.map(() => create({ status: 'planned', attendees: [attendee.id] })),
    );
    const outcomes = await Promise.allSettled(
      servers.map((server, n) =>
        server.update({
          ...{ collection: 'class-sessions', id: planned[n]?.id ?? '', overrideAccess: false },
          ...{ data: { status: 'confirmed' }, user: company.trainer },
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const statuses = await Promise.all(planned.map(async ({ id }) => (await stored(id)).status));
    expect(statuses.sort()).toEqual(['confirmed', 'planned']);
    expect(await unitsOf(attendee)).toEqual([400]);
  });

  it('hold up nobody who comes after one that was refused', async () => {
    const [attendee, other] = [await learner(), await learner()];
    await create({ attendees: [attendee.id] });
    await expect(create({ attendees: [attendee.id] })).rejects.toMatchObject({ status: 409 });
    const began = performance.now();
    await create({ attendees: [other.id] });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it.each<[string, () => Promise<unknown>, number]>([
    ['a day to come', async () => create({ day: tomorrow }), 400],
    ['a day that is none', async () => create({ day: '2026-02-30' }), 400],
    ['no half day', async () => create({ slots: [] }), 400],
    ['a half day that is none', async () => create({ slots: ['night'] as never }), 400],
    ['a half day that is no list', async () => create({ slots: 'morning' as never }), 400],
    ['a list nobody can read', async () => create({ attendees: [7] as never }), 400],
    ['undone before it was confirmed', async () => create({ status: 'undone', undoReason: '登错' }), 409], // prettier-ignore
    ['another unit’s session', async () => create({ unit: company.forest.id }), 403],
    ['another unit’s learner', async () => create({ attendees: [company.forester.id] }), 403],
    ['the trainer’s own attendance', async () => create({ attendees: [company.trainer.id] }), 403],
    ['a learner who records', async () => create({}, company.miner), 403],
    ['a stranger', async () => create({}, null), 403],
  ])('are refused: %s', async (_, act, status) => {
    const { totalDocs } = await getPayload().count({ collection: 'class-sessions' });
    await expect(act()).rejects.toMatchObject({ status });
    expect(await getPayload().count({ collection: 'class-sessions' })).toEqual({ totalDocs });
  });

  it('name the fields left empty, instead of the trainer’s units', async () => {
    const empty = getPayload().create({
      collection: 'class-sessions',
      data: { status: 'confirmed' } as ClassSession,
      overrideAccess: false,
      user: company.trainer,
    });
    await expect(empty).rejects.toMatchObject({
      status: 400,
      data: { errors: expect.arrayContaining(['title', 'day', 'unit'].map((path) => expect.objectContaining({ path }))) }, // prettier-ignore
    });
  });

  it('once confirmed take more people and nothing else', async () => {
    const [one, two] = [await learner(), await learner()];
    const { id } = await create({ attendees: [one.id, two.id] });
    const changes: Partial<ClassSession>[] = [
      { day: '2026-01-05' },
      { slots: ['morning', 'evening'] },
      { kind: 'field' },
      { status: 'planned' },
      { attendees: [one.id] },
    ];
    for (const change of changes) {
      await expect(update(id, change), JSON.stringify(change)).rejects.toMatchObject({
        status: 409,
      });
    }
    const remove = getPayload().delete({ collection: 'class-sessions', id, overrideAccess: false, user: admin }); // prettier-ignore
    await expect(remove).rejects.toMatchObject({ status: 409 });
    expect(await entriesOf(getPayload(), one)).toHaveLength(1);
  });

  it('can’t be entered into a closed year', async () => {
    const attendee = await learner();
    await getPayload().create({ collection: 'closed-years', data: { year: 2018 } });
    const late = create({ day: '2018-06-01', attendees: [attendee.id] }, admin);
    await expect(late).rejects.toMatchObject({ status: 409 });
    expect(await entriesOf(getPayload(), attendee)).toEqual([]);
  });

  it('are awarded once by two servers that record the same list', async () => {
    const attendee = await learner();
    const session = await create({ attendees: [attendee.id] });
    const by = { id: admin.id, name: admin.name };
    await Promise.all(
      [1, 2, 3].map(() =>
        recordAttendance(getPayload(), { classSession: session, by, now: new Date() }),
      ),
    );
    expect(await entriesOf(getPayload(), attendee)).toHaveLength(1);
  });

  it('are named to those they are planned for, until the end of the year', async () => {
    const now = new Date('2026-11-25T02:00:00Z');
    const [mine, other] = [await learner(), await learner()];
    const { team, mine: unit, forest, company: top } = company;
    const planned = { status: 'planned' } as const;
    for (const data of [
      { title: '集团的课', unit: top.id, day: '2026-12-31' },
      { title: '本队的课', unit: team.id, day: '2026-11-25' },
      { title: '名单上有我', unit: unit.id, day: '2026-12-02', attendees: [mine.id, other.id] },
      { title: '名单上没有我', unit: unit.id, day: '2026-12-02', attendees: [other.id] },
      { title: '林场的课', unit: forest.id, day: '2026-12-03' },
      { title: '昨天的课', unit: unit.id, day: '2026-11-24' },
      { title: '明年的课', unit: unit.id, day: '2027-01-01' },
    ]) {
      await create({ ...planned, ...data }, admin);
    }
    const coming = await readComingClasses(getPayload(), { learner: mine, now });
    expect(coming.map(({ title }) => title)).toEqual(['本队的课', '名单上有我', '集团的课']);
    expect(
      await readComingClasses(getPayload(), { learner: { ...mine, unit: null }, now }),
    ).toEqual([]);
  });

  it('are healed after a crash, however long ago their day, and one’s failure stops nobody', async () => {
    const payload = getPayload();
    const [one, two] = [await learner(), await learner()];
    const broken = await cutOff({ day: '2019-03-06', attendees: [unlucky.id, two.id] });
    const late = await cutOff({ day: '2019-03-05', attendees: [one.id] });
    // Somebody has been at the database: the award's key is taken where no rule would look.
    await insertEntry(payload, {
      ...{ learner: unlucky.id, year: 2018, seq: 1, kind: 'award', units: 0, day: '2018-01-01' },
      ...{ key: `award:2019:class-sessions:${broken.id}`, at: '2018-01-01T01:00:00.000Z' },
      ...{ sourceKind: 'class', sourceTitle: '伪造', policy: 'default' },
    });
    await settleClasses(payload, new Date());
    expect(await entriesOf(payload, one)).toMatchObject([{ units: 400, day: '2019-03-05' }]);
    expect(await unitsOf(two)).toEqual([400]);
    expect(await stored(late.id)).toMatchObject({ credited: 'yes' });
    expect(await stored(broken.id)).toMatchObject({ credited: 'a save' });
    await getPayload().db.deleteMany({
      collection: 'credit-entries',
      where: { learner: { equals: unlucky.id } },
    });
    await settleClasses(payload, new Date());
    expect(await unitsOf(unlucky)).toEqual([400]);
    expect(await stored(broken.id)).toMatchObject({ credited: 'yes' });
  });

  it('undone as a whole take everybody’s hours back, once, with reason and name', async () => {
    const payload = getPayload();
    const [one, two] = [await learner(), await learner()];
    const session = await create({ attendees: [one.id, two.id] });
    const [entry] = await entriesOf(payload, one);
    await correctLedger(payload, {
      actor: company.trainer,
      learner: one.id,
      correction: { kind: 'reversal', entry: entry?.id ?? '', reason: '当天请假' },
      now: new Date(),
    });
    await expect(update(session.id, { status: 'undone' })).rejects.toMatchObject({ status: 400 });
    expect(await unitsOf(two)).toEqual([400]);
    await update(session.id, { status: 'undone', undoReason: '登错了日期' });
    await update(session.id, { place: '培训教室' });
    expect(await unitsOf(one)).toEqual([-400, 400]);
    expect(await entriesOf(payload, two)).toMatchObject([
      { kind: 'reversal', units: -400, reason: '登错了日期', byName: '培训员' },
      { units: 400 },
    ]);
    for (const change of [{ status: 'confirmed' }, { attendees: [one.id] }] as const) {
      await expect(update(session.id, change as Partial<ClassSession>)).rejects.toMatchObject({
        status: 409,
      });
    }
    // The half day is free again for the right training.
    await create({ attendees: [one.id, two.id] });
    expect(await unitsOf(two)).toEqual([400, -400, 400]);
  });

  it('undone and cut off are undone to the end, also before they were credited', async () => {
    const payload = getPayload();
    const [one, two] = [await learner(), await learner()];
    const session = await create({ attendees: [one.id, two.id] });
    await compareAndSet(payload, 'class-sessions', [
      {
        id: session.id,
        expect: {},
        set: { status: 'undone', undoReason: '登错', undoneBy: company.trainer.id, credited: 'x' },
      },
    ]);
    for (const server of [payload, await platform().another()]) {
      await settleClasses(server, new Date());
    }
    expect(await unitsOf(one)).toEqual([-400, 400]);
    expect(await stored(session.id)).toMatchObject({ credited: 'yes' });

    const uncredited = await cutOff({ day: '2019-04-05', attendees: [two.id] });
    await update(uncredited.id, { status: 'undone', undoReason: '没有办' }, admin);
    await recordAttendance(payload, { classSession: uncredited, by: null, now: new Date() });
    expect((await unitsOf(two)).reduce((sum, units) => sum + units, 0)).toBe(0);
  });

  it('leave a ledger that proves', async () => {
    const breaches: Breach[] = [];
    await verifyLedger(getPayload(), { now: new Date(), onBreach: (one) => breaches.push(one) });
    const online = new Set(['session-missing', 'units-differ']);
    expect(breaches.filter(({ code }) => !online.has(code))).toEqual([]);
  });

  it('keep their half days from before these had names', async () => {
    const payload = getPayload();
    const rows = [1, 2].map((halfDays) => ({ title: `旧培训 ${halfDays}`, halfDays }));
    const { totalDocs } = await payload.count({ collection: 'class-sessions' });
    const names = mongoNames(payload) ? mongoMigrations : migrations;
    const migration = names.find(({ name }) => name === (mongoNames(payload) ? '20261125_173500' : '20261125_184900')); // prettier-ignore
    const { db }: { db: object } = payload;
    const args = { payload, db: 'drizzle' in db ? db.drizzle : undefined } as never;
    await migration?.down(args);
    for (const { title, halfDays } of rows) await insertOld(payload, { title, halfDays });
    await migration?.up(args);
    const { docs } = await payload.find({
      collection: 'class-sessions',
      where: { title: { like: '旧培训' } },
      sort: 'title',
      // The migration makes the table as it was then: what has come since is not in it.
      select: { slots: true },
    });
    expect(docs.map(({ slots }) => slots)).toEqual([['morning'], ['morning', 'afternoon']]);
    expect(await payload.count({ collection: 'class-sessions' })).toEqual({
      totalDocs: totalDocs + 2,
    });
  });
});
