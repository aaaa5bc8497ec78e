import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { checkPeople } from '../../../cms/operations/accounts/people/checkPeople.ts';
import { commitPeople } from '../../../cms/operations/accounts/people/commitPeople.ts';
import { readImportProgress } from '../../../cms/operations/accounts/people/readImportProgress.ts';
import { logIn } from '../../../cms/operations/accounts/logIn.ts';
import { issueCode } from '../../../cms/operations/accounts/issueCode.ts';
import {
  countUnopened,
  issueFirstCodes,
} from '../../../cms/operations/accounts/issueFirstCodes.ts';
import { readHistory } from '../../../cms/operations/accounts/readHistory.ts';
import { useCode } from '../../../cms/operations/accounts/useCode.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import { endLeasesOf } from '../../../cms/operations/stores/takeLease.ts';
import { carryOutImport } from '../../../cms/operations/upkeep/carryOutImport.ts';
import { carryOutImports } from '../../../cms/operations/upkeep/carryOutImports.ts';
import { dayOf, yearOf } from '../../../cms/domain/shanghai.ts';
import type { Assignment, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany } from '../../fixtures/people.ts';

const HEAD = '工号,姓名,单位,分层,角色,岗位,入职,离职,兼职单位';
const caller = () => ({ address: '10.1.1.1', cookies: null, now: new Date() });

describeOnBothDatabases('a list of people', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  let tickets = 0;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
  });

  interface Given {
    actor?: User;
    makeUnits?: boolean;
    now?: Date;
    payload?: Payload;
  }
  const check = async (
    lines: string[],
    { actor = admin, makeUnits = false, payload = getPayload() }: Given = {},
  ) => {
    const rows = await readSheet(Buffer.from([HEAD, ...lines].join('\n') + '\n'));
    return checkPeople(payload, { rows, actor, makeUnits });
  };
  const apply = async (lines: string[], given: Given = {}) => {
    const { actor = admin, now = new Date(), payload = getPayload() } = given;
    const checked = await check(lines, given);
    expect(checked.rows.filter(({ problem }) => problem)).toEqual([]);
    if (checked.people.length > 0) {
      const ticket = `ticket ${(tickets += 1)}`;
      const list = { actor, people: checked.people, file: 'people.csv', ticket, now };
      await carryOutImport(payload, await commitPeople(payload, list), now);
      expect(await readImportProgress(payload, { by: actor.id, ticket })).toEqual({
        people: checked.people.length,
        done: checked.people.length,
        state: 'done',
      });
    }
    return checked.summary;
  };
  const account = async (staffNumber: string) => {
    const { docs } = await getPayload().find({
      collection: 'users',
      where: { staffNumber: { equals: staffNumber } },
      depth: 0,
    });
    return docs[0];
  };
  const history = async (staffNumber: string) => {
    const { docs } = await getPayload().find({
      collection: 'assignments',
      where: { learner: { equals: (await account(staffNumber))?.id } },
      depth: 0,
      sort: ['from', '-main'],
    });
    return docs.map(({ unit, job, main, from, to }: Assignment) => ({
      ...{ unit, job: job ?? null, main, from, to: to ?? null },
    }));
  };

  it('goes in, and a second time changes nothing', async () => {
    const { mine, team, forest } = company;
    const lines = [
      `G001,王小二,${team.code},一线员工,,采煤工,2015-07-01,,`,
      `G002,李四,集团公司/林场,党务政工干部、管理层,学员、培训管理员,支部书记,2010/3/8,,集团公司/一矿`,
    ];
    expect(await apply(lines)).toEqual({ create: 2, update: 0, unchanged: 0, error: 0 });
    expect(await account('G001')).toMatchObject({
      ...{ name: '王小二', username: 'g001', unit: team.id, audience: ['frontline'] },
      ...{ roles: ['staff'], job: '采煤工', joinedOn: '2015-07-01' },
    });
    expect(await history('G002')).toEqual([
      { unit: forest.id, job: '支部书记', main: true, from: '2010-03-08', to: null },
      { unit: mine.id, job: null, main: false, from: '2010-03-08', to: null },
    ]);
    expect((await check(lines)).summary).toEqual({ create: 0, update: 0, unchanged: 2, error: 0 });
    const year = yearOf(new Date());
    const summary = await readUnitSummary(getPayload(), {
      ...{ viewer: admin, year, unit: team.id, page: 1, limit: 50 },
    });
    expect(summary.learners.map(({ name }) => name)).toContain('王小二');
  });

  it('makes units where that is asked for, each once', async () => {
    const lines = [
      'G010,赵一,集团公司/一矿/通风队/一班,,,,,,',
      'G011,赵二,集团公司/一矿/通风队/一班,,,,,,',
      'G012,赵三,集团公司/一矿/通风队/二班,,,,,,',
    ];
    expect(await check(lines)).toMatchObject({
      summary: { error: 3 },
      newUnits: ['集团公司/一矿/通风队/一班', '集团公司/一矿/通风队/二班'],
    });
    await apply(lines, { makeUnits: true });
    const { docs } = await getPayload().find({ collection: 'org-units', depth: 0, limit: 100 });
    const made = docs.filter(({ name }) => ['通风队', '一班', '二班'].includes(name));
    expect(made).toHaveLength(3);
    expect((await account('G011'))?.unit).toBe((await account('G010'))?.unit);
  });

  it('keeps where people were: moves, leavers, returners', async () => {
    const { mine, team, forest } = company;
    const at = (day: string) => ({ now: new Date(`${day}T04:00:00Z`) });
    await apply([`G020,孙一,${mine.code},,,电工,2020-01-01,,`], at('2026-02-01'));
    await apply([`G020,孙一,${team.code},,,班长,,,${forest.code}`], at('2026-05-01'));
    await apply(['G020,孙一,,,,,,2026-08-31,'], at('2026-09-10'));
    await apply([`G020,孙一,${forest.code},,,护林员,2026-11-01,,`], at('2026-11-05'));
    expect(await history('G020')).toEqual([
      { unit: mine.id, job: '电工', main: true, from: '2020-01-01', to: '2026-04-30' },
      { unit: team.id, job: '班长', main: true, from: '2026-05-01', to: '2026-08-31' },
      { unit: forest.id, job: null, main: false, from: '2026-05-01', to: '2026-08-31' },
      { unit: forest.id, job: '护林员', main: true, from: '2026-11-01', to: null },
    ]);
  });

  it('shows a trainer where people were in the own units, an admin all', async () => {
    const { mine, team, forest, trainer } = company;
    const at = (day: string) => ({ now: new Date(`${day}T04:00:00Z`) });
    await apply([`G021,孙二,${forest.code},,,护林员,2020-01-01,,`], at('2026-02-01'));
    await apply([`G021,孙二,${team.code},,,班长,,,${mine.code}`], at('2026-05-01'));
    const where = { staffNumber: { equals: 'G021' } };
    const [person] = (await getPayload().find({ collection: 'users', where })).docs;
    const seenBy = (actor: User) =>
      readHistory(getPayload(), { ...actor, collection: 'users' }, person?.id ?? '');
    const own = [
      { unit: team.name, job: '班长', main: true, from: '2026-05-01', to: null },
      { unit: mine.name, job: null, main: false, from: '2026-05-01', to: null },
    ];
    expect(await seenBy(trainer)).toEqual(own);
    expect(await seenBy(admin)).toEqual([
      ...own,
      { unit: forest.name, job: '护林员', main: true, from: '2020-01-01', to: '2026-04-30' },
    ]);
  });

  it('counts nobody who has left', async () => {
    const { mine } = company;
    const year = yearOf(new Date());
    await apply([`G025,周一,${mine.code},,,,2020-01-01,,`]);
    const there = async () => {
      const { learners } = await readUnitSummary(getPayload(), {
        ...{ viewer: admin, year, unit: mine.id, page: 1, limit: 100 },
      });
      return learners.some(({ name }) => name === '周一');
    };
    expect(await there()).toBe(true);
    await apply([`G025,周一,,,,,,${year}-01-31,`]);
    expect(await there()).toBe(false);
  });

  it('writes history also where an admin changes an account by hand', async () => {
    const { team, miner } = company;
    const data = { unit: team.id, job: '安全员' };
    await getPayload().update({ collection: 'users', id: miner.id, data });
    expect(await history(miner.staffNumber ?? '')).toMatchObject([
      { unit: team.id, job: '安全员', from: dayOf(new Date()), to: null },
    ]);
  });

  it('opens new accounts with a one-time code, and with nothing else', async () => {
    const { mine, trainer } = company;
    await apply([`G030,吴一,${mine.code},,,,,,`], { actor: trainer });
    const person = await account('G030');
    if (!person) throw new Error('Nobody was put in');
    await expect(
      logIn(getPayload(), { username: 'G030', password: 'G030' }, caller()),
    ).rejects.toMatchObject({ status: 401 });
    const asked = { actor: trainer, account: person, now: new Date() };
    const { code } = await issueCode(getPayload(), asked);
    const password = '三月里的小雨 2026';
    const { account: opened } = await useCode(
      getPayload(),
      { username: 'G030', code, password, again: password },
      caller(),
    );
    expect(opened.id).toBe(person.id);
  });

  it('gives slips to those who never had a password, and to nobody else', async () => {
    const { mine, team, forest, trainer, teamMember } = company;
    await apply([
      `G035,秦一,${team.code},,,,,,`,
      `G036,秦二,${team.code},,学员、编辑,,,,`,
      `G037,秦三,${forest.code},,,,,,`,
      `G038,秦四,${team.code},,,,2020-01-01,2024-03-31,`,
    ]);
    const asked = { actor: trainer, unit: mine.id, now: new Date() };
    const { slips } = await issueFirstCodes(getPayload(), asked);
    const numbers = slips.map(({ staffNumber }) => staffNumber);
    expect(numbers).toContain('G035');
    expect(numbers).not.toContain('G036');
    expect(numbers).not.toContain('G037');
    expect(numbers).not.toContain('G038');
    expect(await countUnopened(getPayload(), asked)).toBe(slips.length);
    expect(numbers).not.toContain(teamMember.staffNumber);
    const { code = '' } = slips.find(({ staffNumber }) => staffNumber === 'G035') ?? {};
    const password = '三月里的小雨 2026';
    const given = { username: 'G035', code, password, again: password };
    expect((await useCode(getPayload(), given, caller())).account.name).toBe('秦一');
    const { docs } = await getPayload().find({
      collection: 'issued-codes',
      where: { accountName: { equals: '秦一' } },
      depth: 0,
    });
    expect(docs).toMatchObject([{ byName: trainer.name, at: asked.now.getTime() }]);
    await expect(
      issueFirstCodes(getPayload(), { ...asked, unit: forest.id }),
    ).rejects.toMatchObject({ status: 403 });
  });

  it('lets a trainer put in own learners only', async () => {
    const { mine, forest, trainer, forester } = company;
    const { rows } = await check(
      [
        `G040,郑一,${mine.code},,,,,,`,
        `G041,郑二,${forest.code},,,,,,`,
        `G042,郑三,${mine.code},,培训管理员,,,,`,
        `${forester.staffNumber},护林员,${mine.code},,,,,,`,
      ],
      { actor: trainer },
    );
    expect(rows.map(({ fate, problem }) => problem?.[0] ?? fate)).toEqual([
      ...['create', 'unit-not-yours', 'role-not-yours', 'person-not-yours'],
    ]);
    await expect(check(['G043,郑四,,,,,,,'], { actor: forester })).rejects.toMatchObject({
      ...{ status: 403, code: 'forbidden' },
    });
  });

  it('says of each row what is wrong, with its line', async () => {
    const { mine } = company;
    await apply([`00050,冯一,${mine.code},,,,,,`]);
    const { summary, rows } = await check([
      `G050,冯一,${mine.code},,,,,,`,
      `g050,冯二,${mine.code},,,,,,`,
      `1.2E+10,冯三,${mine.code},,,,,,`,
      'G051,冯四,没有的单位,,,,,,',
      'G052,冯五,,,,,昨天,,',
    ]);
    expect(summary).toEqual({ create: 1, update: 0, unchanged: 0, error: 4 });
    expect(rows.map(({ row, problem }) => [row, problem?.[0]])).toEqual([
      [2, undefined],
      [3, 'staff-number-twice'],
      [4, 'staff-number-rounded'],
      [5, 'unit-new'],
      [6, 'joined-no-day'],
    ]);
  });

  it('takes one list at a time, and the same ticket once', async () => {
    const { people } = await check([`G060,陈一,${company.mine.code},,,,,,`]);
    const now = new Date();
    const list = { actor: admin, people, file: 'a.csv', ticket: 'one', now };
    const first = await commitPeople(getPayload(), list);
    await expect(commitPeople(getPayload(), { ...list, ticket: 'two' })).rejects.toMatchObject({
      ...{ status: 409, code: 'import-running' },
    });
    await carryOutImport(getPayload(), first, now);
    await expect(commitPeople(getPayload(), list)).rejects.toMatchObject({ status: 409 });
  });

  it('carried out by two servers at once, is carried out once', async () => {
    const { people } = await check(
      Array.from({ length: 60 }, (_, n) => `G7${n},褚一,${company.mine.code},,,,,,`),
    );
    const now = new Date();
    const list = { actor: admin, people, file: 'a.csv', ticket: 'both', now };
    const committed = await commitPeople(getPayload(), list);
    const other = await platform().another();
    const outcomes = await Promise.allSettled([
      carryOutImport(getPayload(), committed, now),
      carryOutImport(other, committed, now),
    ]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    const { totalDocs } = await getPayload().count({
      collection: 'users',
      where: { name: { equals: '褚一' } },
    });
    expect(totalDocs).toBe(60);
    expect(await history('G759')).toHaveLength(1);
  });

  it('killed at any moment, is either whole or not there', async () => {
    const { mine } = company;
    const sizes = [0, 60, 200];
    for (const [round, patience] of sizes.entries()) {
      const lines = Array.from(
        { length: 1_000 },
        (_, n) =>
          `K${round}-${n},卫一,${mine.code},一线员工,,采煤工,2020-01-01,,集团公司/新单位${round}`,
      );
      const said = await killWhilePutting([HEAD, ...lines].join('\n') + '\n', patience);
      await endLeasesOf(getPayload(), said[0] ?? '');
      await carryOutImports(getPayload(), new Date(Date.now() + 60_000));
      const found = await getPayload().db.find<User>({
        collection: 'users',
        where: { staffNumber: { like: `K${round}-` } },
        pagination: false,
        limit: 0,
      });
      const whole = said.includes('committed') || found.docs.length > 0;
      expect(found.docs).toHaveLength(whole ? 1_000 : 0);
      if (!whole) continue;
      expect(
        found.docs.filter(({ roles, audience }) => !roles.length || !audience?.length),
      ).toEqual([]);
      const { totalDocs: stays } = await getPayload().count({
        collection: 'assignments',
        where: { learner: { in: found.docs.map(({ id }) => id) } },
      });
      const { totalDocs: years } = await getPayload().count({
        collection: 'learner-years',
        where: { learner: { in: found.docs.map(({ id }) => id) } },
      });
      expect([stays, years]).toEqual([2_000, 1_000]);
      expect((await check(lines)).summary).toMatchObject({ unchanged: 1_000 });
    }
  }, 240_000);

  /** @returns what the server said before it was killed, so many milliseconds after its commit */
  async function killWhilePutting(csv: string, patience: number): Promise<string[]> {
    const { env } = platform();
    const file = path.join(env.DATA_DIR, 'people.csv');
    await writeFile(file, csv);
    const child = spawn(process.execPath, ['tests/fixtures/putPeopleIn.ts', admin.id, file], {
      env: { ...process.env, ...stringsOf(env) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      if (line === 'committed') setTimeout(() => child.kill('SIGKILL'), patience);
    });
    return new Promise((resolve) => child.on('exit', () => resolve(said)));
  }
});

const stringsOf = (env: object) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
