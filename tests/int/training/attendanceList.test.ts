import { beforeAll, expect, it } from 'vitest';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import { checkAttendance } from '../../../cms/operations/training/attendanceList/checkAttendance.ts';
import { readCheckIns } from '../../../cms/operations/training/readCheckIns.ts';
import { putAttendanceIn } from '../../../cms/operations/training/attendanceList/putAttendanceIn.ts';
import { checkIn } from '../../../cms/operations/training/checkIn.ts';
import { confirmClass } from '../../../cms/operations/training/confirmClass.ts';
import type { User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner, createTrainer } from '../../fixtures/people.ts';

const now = new Date();

describeOnBothDatabases('a list of attendance', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  const announce = async () => {
    const { id } = await getPayload().create({
      collection: 'class-sessions',
      data: {
        ...{ title: '冬季安全谈话', kind: 'class', day: dayOf(now), slots: ['morning'] },
        ...{ unit: company.mine.id, status: 'planned' },
      },
      ...{ overrideAccess: false, user: company.trainer, depth: 0 },
    });
    return id;
  };
  const person = (data: Partial<User> = {}) =>
    createLearner(getPayload(), { unit: company.team.id, name: '王桂兰', ...data });
  const check = async (session: string, text: string, actor = company.trainer) => {
    const rows = await readSheet(Buffer.from(text));
    return checkAttendance(getPayload(), { rows, actor, session, now });
  };
  const putIn = async (session: string, text: string, payload = getPayload()) => {
    const checked = await check(session, text);
    await putAttendanceIn(payload, { actor: company.trainer, check: checked, now });
    return checked.summary;
  };
  const line = ({ staffNumber, name }: User, ...more: string[]) =>
    [staffNumber, name, ...more].join(',');
  const table = (...lines: string[]) => ['工号,姓名,情况,事由', ...lines, ''].join('\n');

  it('goes in once, however often, and gives hours only once heads are counted', async () => {
    const [one, two, excused] = [await person(), await person(), await person()];
    const session = await announce();
    await checkIn(getPayload(), { learner: one, session, now });
    const text = table(line(one), line(two, '到场'), line(excused, '请假', '下井当班'));
    expect(await putIn(session, text)).toMatchObject({ create: 2, unchanged: 1, error: 0 });
    expect(await putIn(session, text)).toMatchObject({ create: 0, update: 0, unchanged: 3 });
    expect(await putIn(session, table(line(two, '没到')))).toMatchObject({ update: 1 });
    expect(await putIn(session, text)).toMatchObject({ update: 1, unchanged: 2 });
    expect(await readEntries(getPayload(), { learner: two.id })).toEqual([]);
    const confirming = { actor: company.trainer, session, heads: 2, now };
    await (
      await confirmClass(getPayload(), confirming)
    ).settled;
    for (const [who, units] of [
      [one, [400]],
      [two, [400]],
      [excused, []],
    ] as const) {
      const entries = await readEntries(getPayload(), { learner: who.id });
      expect(entries.map((entry) => entry.units)).toEqual(units);
    }
    await expect(check(session, text)).rejects.toMatchObject({ code: 'class-closed' });
  });

  it('knows who came late or left early, among those who did neither', async () => {
    const [there, late, early] = [await person(), await person(), await person()];
    const session = await announce();
    const text = table(line(there), line(late, '迟到'), line(early, '早退'));
    await putIn(session, text);
    const rows = await readCheckIns(getPayload(), session);
    const marks = [there, late, early].map(({ id }) => {
      const row = rows.get(id);
      return [row?.state, row?.late, row?.early];
    });
    expect(marks).toEqual([
      ['present', false, false],
      ['present', true, false],
      ['present', false, true],
    ]);
    expect((await check(session, text)).summary).toMatchObject({ unchanged: 3 });
    const worse = table(line(there, '早退'));
    expect((await check(session, worse)).summary).toMatchObject({ update: 1 });
    await putIn(session, worse);
    const after = (await readCheckIns(getPayload(), session)).get(there.id);
    expect(after).toMatchObject({ state: 'present', late: false, early: true });
  });

  it('is the same put in by two servers at once', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => person()));
    const session = await announce();
    const checked = await check(session, table(...people.map((one) => line(one))));
    const servers = [getPayload(), await platform().another()];
    const put = { actor: company.trainer, check: checked, now };
    await Promise.all(servers.map((server) => putAttendanceIn(server, put)));
    const where = { session: { equals: session } };
    const { totalDocs } = await getPayload().count({ collection: 'check-ins', where });
    expect(totalDocs).toBe(people.length);
  });

  it('says of each row what is wrong with it, and then puts nothing in', async () => {
    const [someone, gone] = [await person(), await person({ leftOn: '2020-01-01' })];
    const session = await announce();
    const text = table(
      line(someone),
      line(someone),
      line({ ...someone, staffNumber: '1.2E+10' }),
      line({ ...someone, staffNumber: 'NOBODY' }),
      line({ ...(await person()), name: '李建国' }),
      line(company.forester),
      line(gone),
      line(await person(), '请假'),
      line(await person(), '也许'),
    );
    const { rows, summary } = await check(session, text);
    expect(summary).toEqual({ create: 1, update: 0, unchanged: 0, error: 8 });
    expect(rows.map(({ problem }) => Object.values(problem ?? { none: [null] })[0][0])).toEqual([
      ...[null, 'staff-number-twice', 'staff-number-rounded', 'unknown', 'name-differs'],
      ...['not-invited', 'left', 'no-reason', 'state-unknown'],
    ]);
    await expect(putIn(session, text)).rejects.toMatchObject({ status: 422 });
    const where = { session: { equals: session } };
    expect(await getPayload().count({ collection: 'check-ins', where })).toEqual({ totalDocs: 0 });
  });

  it('is taken from the training’s trainer only', async () => {
    const session = await announce();
    const foreign = await createTrainer(getPayload(), { unit: company.forest.id });
    const text = table('1,a');
    await expect(check(session, text, foreign)).rejects.toMatchObject({ status: 403 });
    await expect(check(session, text, company.miner)).rejects.toMatchObject({ status: 403 });
  });
});
