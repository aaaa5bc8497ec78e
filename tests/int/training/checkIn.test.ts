import { beforeAll, expect, it } from 'vitest';

import { dayOf, nextDay } from '../../../cms/domain/shanghai.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { callOver } from '../../../cms/operations/training/callOver.ts';
import { checkIn } from '../../../cms/operations/training/checkIn.ts';
import { classInCare } from '../../../cms/operations/training/classInCare.ts';
import { confirmClass } from '../../../cms/operations/training/confirmClass.ts';
import { readComingClasses } from '../../../cms/operations/training/readComingClasses.ts';
import { readRoster } from '../../../cms/operations/training/readRoster.ts';
import { settleClasses } from '../../../cms/operations/training/settleClasses.ts';
import { undoClass } from '../../../cms/operations/training/undoClass.ts';
import { verifyLedger } from '../../../cms/operations/upkeep/verifyLedger.ts';
import type { CheckIn, ClassSession, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const now = new Date();
const today = dayOf(now);
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

describeOnBothDatabases('check-in', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  const announce = (data: Partial<ClassSession> = {}, actor = company.trainer) =>
    getPayload().create({
      collection: 'class-sessions',
      data: {
        ...{ title: '冬季安全谈话', kind: 'class', day: today, slots: ['morning'] },
        ...{ unit: company.mine.id, status: 'planned', ...data },
      },
      overrideAccess: false,
      user: actor,
      depth: 0,
    });
  const person = (unit = company.team.id) => createLearner(getPayload(), { unit });
  const arrive = (learner: User, { id }: ClassSession, payload = getPayload()) =>
    checkIn(payload, { learner, session: id, now });
  const call = (
    { id }: ClassSession,
    { staffNumber }: User,
    more: Partial<Parameters<typeof callOver>[1]> = {},
  ) =>
    callOver(getPayload(), {
      ...{ actor: company.trainer, session: id, staffNumber: staffNumber ?? '' },
      ...{ state: 'present', reason: '', now, ...more },
    });
  const confirm = async ({ id }: ClassSession, heads: number, payload = getPayload()) => {
    const act = { actor: company.trainer, session: id, heads, now };
    const { people, settled } = await confirmClass(payload, act);
    await settled;
    return people;
  };
  const unitsOf = async ({ id }: User) =>
    (await readEntries(getPayload(), { learner: id })).map(({ units }) => units);
  const namesAt = async ({ id }: ClassSession) => {
    const roster = await readRoster(
      getPayload(),
      await classInCare(getPayload(), company.trainer, id),
    );
    const ids = (of: keyof typeof roster) => roster[of].map(({ learner }) => learner);
    return { present: ids('present'), excused: ids('excused'), missing: ids('missing') };
  };

  it('keeps a training from being deleted that somebody has come to', async () => {
    const payload = getPayload();
    const session = await announce();
    const [one, away] = [await person(), await person()];
    await arrive(one, session);
    await call(session, away, { state: 'excused', reason: '探亲' });
    const remove = () =>
      payload.delete({
        ...{ collection: 'class-sessions', id: session.id },
        ...{ overrideAccess: false, user: company.trainer },
      } as const);
    await expect(remove()).rejects.toMatchObject({ status: 409 });
    const moved = { collection: 'class-sessions', id: session.id, data: { day: nextDay(today) } };
    await expect(payload.update(moved as never)).rejects.toMatchObject({ status: 409 });
    await call(session, one, { state: 'absent' });
    await remove();
    const { totalDocs } = await payload.count({
      collection: 'check-ins',
      where: { learner: { in: [one.id, away.id] } },
    });
    expect(totalDocs).toBe(0);
  });

  it('credits who was there once heads have been counted, and takes it back as a whole', async () => {
    const [one, two, three, away] = [
      await person(),
      await person(),
      await person(),
      await person(),
    ];
    const session = await announce({ slots: ['morning', 'afternoon'] });
    const came = await arrive(one, session);
    expect(came).toMatchObject({ session: session.id, title: '冬季安全谈话', isNew: true });
    expect(await arrive(one, session)).toEqual({ ...came, isNew: false });
    await arrive(two, session);
    await call(session, three);
    await call(session, away, { state: 'excused', reason: '探亲' });
    const roster = await namesAt(session);
    expect(roster.present.toSorted()).toEqual([one.id, two.id, three.id].toSorted());
    expect(roster.excused).toEqual([away.id]);
    expect(roster.missing).not.toContain(away.id);

    // Somebody forwarded the code: three checked in, two are in the room.
    await expect(confirm(session, 2)).rejects.toMatchObject(refused(409, 'head-count', { heads: 2, seen: 3 })); // prettier-ignore
    expect(await unitsOf(one)).toEqual([]);
    await call(session, two, { state: 'absent' });
    expect(await confirm(session, 2)).toBe(2);
    expect(await Promise.all([one, two, three, away].map(unitsOf))).toEqual([[800], [], [800], []]);
    await expect(confirm(session, 2)).rejects.toMatchObject(refused(409, 'class-closed'));
    await expect(arrive(two, session)).rejects.toMatchObject(refused(409, 'class-closed'));
    await expect(call(session, two)).rejects.toMatchObject(refused(409, 'class-closed'));
    expect((await namesAt(session)).present.toSorted()).toEqual([one.id, three.id].toSorted());

    await undoClass(getPayload(), { actor: company.trainer, session: session.id, why: '登错了' });
    expect(await Promise.all([one, three].map(unitsOf))).toEqual([
      [-800, 800],
      [-800, 800],
    ]);
    expect(await verifyLedger(getPayload(), { now, onBreach: () => {} })).toMatchObject({
      breaches: 0,
    });
  });

  it('is for those who are asked to come, on the day', async () => {
    const session = await announce();
    await expect(arrive(company.forester, session)).rejects.toMatchObject(
      refused(403, 'not-invited'),
    );
    await expect(call(session, company.forester)).rejects.toMatchObject(
      refused(403, 'not-invited/called', { name: '护林员' }),
    );
    const later = await announce({ day: nextDay(today) });
    const learner = await person();
    const day = nextDay(today);
    await expect(arrive(learner, later)).rejects.toMatchObject(refused(409, 'class-not-today', { day })); // prettier-ignore
    await expect(call(later, learner)).rejects.toMatchObject(refused(409, 'class-ahead'));
    await call(later, learner, { state: 'excused', reason: '出差' });
    expect((await namesAt(later)).excused).toEqual([learner.id]);
  });

  it('asks other units of the trainer’s to come, too, and nobody else’s', async () => {
    const guest = await person(company.mine.id);
    const session = await announce({ unit: company.team.id, alsoUnits: [company.mine.id] });
    const coming = await readComingClasses(getPayload(), { learner: guest, now });
    expect(coming.map(({ id }) => id)).toContain(session.id);
    await arrive(guest, session);
    await expect(announce({ alsoUnits: [company.forest.id] })).rejects.toMatchObject({
      status: 403,
    });
  });

  it('finds nobody in two rooms at once', async () => {
    const learner = await person();
    const [one, other, evening] = [
      await announce({ title: '党课' }),
      await announce({ slots: ['morning', 'afternoon'] }),
      await announce({ slots: ['evening'] }),
    ];
    await arrive(learner, one);
    await arrive(learner, evening);
    await expect(arrive(learner, other)).rejects.toMatchObject(refused(409, 'overlap/check-in', { title: '党课' })); // prettier-ignore
    // Called over by a trainer who sees them there: confirming finds it.
    await call(other, learner);
    await confirm(one, 1);
    await expect(confirm(other, 1)).rejects.toMatchObject({ status: 409 });
    expect(await unitsOf(learner)).toEqual([400]);
  });

  it('is written once by two servers, and confirmed once', async () => {
    const learner = await person();
    const session = await announce();
    const servers = [getPayload(), await platform().another()];
    const came = await Promise.all(
      [...servers, ...servers].map((one) => arrive(learner, session, one)),
    );
    expect(new Set(came.map(({ at }) => at.getTime())).size).toBe(1);
    const where = { session: { equals: session.id } };
    const { docs } = await getPayload().db.find<CheckIn>({ collection: 'check-ins', where });
    expect(docs).toMatchObject([{ state: 'present', how: 'qr' }]);
    const confirmed = await Promise.allSettled(servers.map((one) => confirm(session, 1, one)));
    expect(confirmed.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await unitsOf(learner)).toEqual([400]);
  });

  it('notes who comes late, and leaves the first word on when they came', async () => {
    const noon = new Date(`${today}T12:00:00+08:00`);
    const [early, late] = [await person(), await person()];
    const session = await announce({ begins: '11:59' });
    const at = (learner: User, now: Date) =>
      checkIn(getPayload(), { learner, session: session.id, now });
    await at(early, new Date(noon.getTime() - 60_000));
    await at(late, noon);
    await call(session, late, { attended: { late: false, early: true, slots: null } });
    const { present } = await readRoster(getPayload(), session);
    const told = present.map(({ learner, checkIn: row }) => [learner, row?.late, row?.early, row?.how, row?.at]); // prettier-ignore
    expect(told).toEqual([
      [late.id, false, true, 'qr', noon.getTime()],
      [early.id, false, false, 'qr', noon.getTime() - 60_000],
    ]);
    await call(session, early);
    await call(session, early, { state: 'absent' });
    const absent = await readRoster(getPayload(), session);
    expect(absent.present.map(({ learner }) => learner)).toEqual([late.id]);
  });

  it('credits who was there for some of it for those half days, in one room at once', async () => {
    const [half, whole, other] = [await person(), await person(), await person()];
    const morning = { late: false, early: true, slots: ['morning' as const] };
    const session = await announce({ slots: ['morning', 'afternoon'] });
    await arrive(half, session);
    await arrive(whole, session);
    await call(session, half, { attended: morning });
    await call(session, other, { attended: { ...morning, slots: ['morning', 'afternoon'] } });
    const none = call(session, whole, { attended: { ...morning, slots: ['evening'] } });
    await expect(none).rejects.toMatchObject(refused(400, 'slots-missing'));
    const after = await announce({ title: '下午的课', slots: ['afternoon'] });
    await arrive(half, after);
    await expect(arrive(whole, after)).rejects.toMatchObject({ status: 409 });
    expect(await confirm(after, 1)).toBe(1);
    expect(await confirm(session, 3)).toBe(3);
    expect(await Promise.all([half, whole, other].map(unitsOf))).toEqual([
      [400, 400],
      [800],
      [800],
    ]);
    const verified = await verifyLedger(getPayload(), { now, onBreach: () => {} });
    expect(verified).toMatchObject({ breaches: 0 });
    await undoClass(getPayload(), { actor: company.trainer, session: session.id, why: '登错了' });
    expect((await unitsOf(half)).reduce((sum, units) => sum + units, 0)).toBe(400);
  });

  it('takes no half days of a list from outside', async () => {
    const session = await announce({ partly: { x: ['morning'] } });
    expect(session.partly ?? null).toBeNull();
  });

  it('takes hours of the clock as they are, and in their order', async () => {
    expect(await announce({ begins: '08:30', ends: '11:00' })).toMatchObject({ begins: '08:30' });
    for (const wrong of [
      { begins: '25:00' },
      { begins: '8:30' },
      { ends: '11:00' },
      { begins: '11:00', ends: '08:30' },
    ]) {
      // prettier-ignore
      await expect(announce(wrong)).rejects.toMatchObject({ status: 400 });
    }
  });

  it('credits everybody where a kill came between confirming and the first entry', async () => {
    const [one, two] = [await person(), await person()];
    const cutOff = {
      ...{ title: '夜班安全课', kind: 'class', day: today, slots: ['evening'], attendees: [] },
      ...{ unit: company.mine.id, status: 'confirmed', credited: 'a save', heads: 2 },
    };
    await getPayload().db.create({
      collection: 'class-sessions',
      data: { ...cutOff, present: [one.id, two.id] },
    });
    await settleClasses(getPayload(), now);
    expect(await Promise.all([one, two].map(unitsOf))).toEqual([[400], [400]]);
  });

  it('credits who has moved or gone since', async () => {
    const [moved, gone] = [await person(), await person()];
    const session = await announce({ slots: ['afternoon'] });
    await arrive(moved, session);
    await arrive(gone, session);
    const change = (id: string, data: Partial<User>) =>
      getPayload().update({ collection: 'users', id, data });
    await change(moved.id, { unit: company.forest.id });
    await change(gone.id, { deletedAt: now.toISOString() });
    expect(await confirm(session, 2)).toBe(2);
    expect(await Promise.all([moved, gone].map(unitsOf))).toEqual([[400], [400]]);
  });

  it('is nobody’s to confirm who is on it, or looks after other units', async () => {
    const session = await announce();
    const { trainer, forester } = company;
    const trainerOfForest = await createLearner(getPayload(), { roles: ['trainer'], unit: company.forest.id }); // prettier-ignore
    const act = (actor: User) =>
      confirmClass(getPayload(), { actor, session: session.id, heads: 1, now });
    await expect(act(forester)).rejects.toMatchObject(refused(403, 'forbidden/class'));
    await expect(act(trainerOfForest)).rejects.toMatchObject(refused(403, 'class-outside-units'));
    await expect(call(session, trainer)).rejects.toMatchObject({ status: 404 });
    await arrive(trainer, session);
    await expect(act(trainer)).rejects.toMatchObject({ status: 403 });
    const unknown = { staffNumber: '没有这个' };
    await expect(call(session, forester, unknown)).rejects.toMatchObject(refused(404, 'staff-number-unknown', unknown)); // prettier-ignore
    await expect(call(session, await person(), { state: 'excused' })).rejects.toMatchObject(refused(400, 'excuse-missing')); // prettier-ignore
  });

  it('takes no list of arrivals from outside', async () => {
    const learner = await person();
    const session = await announce({ present: [learner.id], heads: 1 });
    expect(session.present ?? null).toBeNull();
    await getPayload().update({
      ...{ collection: 'class-sessions', id: session.id, overrideAccess: false },
      ...{ data: { status: 'confirmed', present: [learner.id] }, user: company.trainer },
    });
    expect(await unitsOf(learner)).toEqual([]);
  });
});
