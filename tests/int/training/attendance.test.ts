import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { dayOf, nextDay, startOfDay } from '../../../cms/domain/shanghai.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readComingClasses } from '../../../cms/operations/training/readComingClasses.ts';
import { recordAttendance } from '../../../cms/operations/training/recordAttendance.ts';
import { settleCarried } from '../../../cms/operations/upkeep/settleCarried.ts';
import type { ClassSession, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';
import { awardOn, source } from '../ledger/awards.ts';

const today = dayOf(new Date());
const tomorrow = nextDay(today);

describeOnBothDatabases('classroom and field training', (getPayload) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
  });

  const create = (data: Partial<ClassSession>, user: User | null = company.trainer) =>
    getPayload().create({
      collection: 'class-sessions',
      data: {
        title: '班组安全课',
        kind: 'class',
        day: today,
        halfDays: 1,
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
  const learner = (unit = company.team.id) => createLearner(getPayload(), { unit });
  const entriesOf = (payload: Payload, { id }: User) => readEntries(payload, { learner: id });

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
        evidence: { day: today, halfDays: 1, place: '二号井口' },
      });
    }
  });

  it('earn nothing while only planned', async () => {
    const attendee = await learner();
    const session = await create({ status: 'planned', attendees: [attendee.id] });
    expect(await entriesOf(getPayload(), attendee)).toEqual([]);
    await update(session.id, { status: 'confirmed', halfDays: 2 });
    expect(await entriesOf(getPayload(), attendee)).toMatchObject([{ units: 800 }]);
  });

  it('are carried to the next day where the day is full, and credited then', async () => {
    const payload = getPayload();
    const attendee = await learner();
    await awardOn(payload, attendee.id, today, { source: source('reading'), now: new Date() });
    await create({ halfDays: 2, attendees: [attendee.id] });
    expect(await entriesOf(payload, attendee)).toHaveLength(1);
    for (const hours of [1, 2]) {
      const now = new Date(startOfDay(tomorrow).getTime() + hours * 3_600_000);
      await settleCarried(payload, { now });
    }
    expect(await entriesOf(payload, attendee)).toMatchObject([
      { units: 800, day: tomorrow, sourceKind: 'class' },
      { units: 25, day: today },
    ]);
  });

  it.each<[string, () => Promise<unknown>, number]>([
    ['a day to come', async () => create({ day: tomorrow }), 400],
    ['a day that is none', async () => create({ day: '2026-02-30' }), 400],
    ['three half days', async () => create({ halfDays: 3 }), 400],
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

  it('once confirmed take more people and nothing else', async () => {
    const [one, two] = [await learner(), await learner()];
    const { id } = await create({ attendees: [one.id, two.id] });
    const changes: Partial<ClassSession>[] = [
      { day: '2026-01-05' },
      { halfDays: 2 },
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
});
