import { once } from 'node:events';

import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { isWorkday } from '../../../cms/domain/isWorkday.ts';
import type { MailState } from '../../../cms/domain/messages/mailStates.ts';
import { dayOf, nextDay, startOfDay } from '../../../cms/domain/shanghai.ts';
import { actAsOfficer } from '../../../cms/operations/appeals/actAsOfficer.ts';
import { registerAppeal } from '../../../cms/operations/appeals/registerAppeal.ts';
import { publishNotice } from '../../../cms/operations/messages/notices/publishNotice.ts';
import { withdrawNotice } from '../../../cms/operations/messages/notices/withdrawNotice.ts';
import { sendRobotMessages } from '../../../cms/operations/messages/robots/sendRobotMessages.ts';
import { tellGroups } from '../../../cms/operations/messages/robots/tellGroups.ts';
import { endLeasesOf } from '../../../cms/operations/stores/takeLease.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import type { Robot, RobotMessage, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';
import { startRobotServer, type RobotServer } from '../../fixtures/startRobotServer.ts';
import { startSender } from '../../fixtures/startSender.ts';

/** Ten o'clock of the next day of work: robots and trainings are made at the machine's own time. */
const day = (function next(after: string): string {
  return isWorkday(nextDay(after)) ? nextDay(after) : next(nextDay(after));
})(dayOf(new Date()));
const now = new Date(startOfDay(day).getTime() + 10 * 60 * 60_000);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let server: RobotServer;
beforeAll(async () => {
  server = await startRobotServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  Object.assign(server, { onMessage: () => undefined, taken: [], calls: [] });
  server.modes.clear();
});

const round = (payload: Payload, at = now, may = () => true) =>
  sendRobotMessages(payload, { clock: () => at, may, patienceMs: 400 });

describeOnBothDatabases(
  'group robots',
  (getPayload, { platform }) => {
    let company: Awaited<ReturnType<typeof createCompany>>;
    let admin: User;
    beforeAll(async () => {
      company = await createCompany(getPayload());
      admin = await createAdmin(getPayload());
    });
    beforeEach(async () => {
      for (const collection of [
        ...(['robot-messages', 'robots', 'class-sessions', 'notices'] as const),
        ...(['appeals', 'appeal-steps'] as const),
      ]) {
        await getPayload().db.deleteMany({ collection, where: {} });
      }
    });

    const robot = (token: string, data: Partial<Robot> = {}) => {
      const kind = data.kind ?? 'wecom';
      return getPayload().create({
        collection: 'robots',
        data: {
          ...{ name: token, kind, address: server.addressOf(kind, token), tells: ['notices'] },
          ...data,
        },
        ...{ overrideAccess: false, user: admin, depth: 0 },
      });
    };
    let requests = 0;
    const publish = (title = '冬季三防', units = [company.mine.id]) =>
      publishNotice(getPayload(), {
        actor: admin,
        notice: { title, body: '请传达。', from: day, until: null, units, audience: [] },
        ...{ request: `robots-${(requests += 1)}`, now },
      });
    const rows = async () => {
      const { docs } = await getPayload().db.find<RobotMessage>({
        collection: 'robot-messages',
        ...{ sort: 'text', pagination: false },
      });
      return docs;
    };
    const states = async () => (await rows()).map(({ state }) => state);
    const lines = () => server.taken.map(({ token, text }) => [token, text.split('\n')[0]]);

    it('tell each group what is meant for all of it, once, with two servers at once', async () => {
      const second = await platform().another();
      await robot('mine', { unit: company.mine.id, tells: ['notices', 'classes'] });
      await robot('forest', { unit: company.forest.id, kind: 'dingtalk' });
      await robot('all');
      await robot('off', { enabled: false });
      const id = await publish();
      await publish('年终考核', []);
      await getPayload().create({
        collection: 'class-sessions',
        data: { title: '顶板管理', kind: 'class', day: nextDay(day), slots: ['morning'], unit: company.mine.id, place: '二楼', status: 'planned' }, // prettier-ignore
      });
      const both = await Promise.all([getPayload(), second].map((one) => tellGroups(one, now)));
      expect(both.reduce((one, other) => one + other)).toBe(5);
      await Promise.all([round(getPayload()), round(second), round(getPayload())]);
      await round(second, later(1));
      expect(await tellGroups(getPayload(), later(1))).toBe(0);
      expect(lines().sort()).toEqual([
        ['all', '【政工学堂】通知「年终考核」，请阅读。'],
        ['forest', '【政工学堂】通知「年终考核」，请阅读。'],
        ['mine', expect.stringMatching(/^【政工学堂】线下培训「顶板管理」：.+上午，地点 二楼。$/)],
        ['mine', '【政工学堂】通知「冬季三防」，请阅读。'],
        ['mine', '【政工学堂】通知「年终考核」，请阅读。'],
      ]);
      const told = server.taken.find(({ text }) => text.includes('三防'));
      expect(told?.text.split('\n')[1]).toBe(`https://study.example.cn/notices/${id}`);
      expect(new Set(await states())).toEqual(new Set(['sent']));
    });

    it('tell the officers’ group of what waits for them and is late, and nothing it says', async () => {
      const payload = getPayload();
      const second = await platform().another();
      const officer = (unit: string) =>
        createLearner(payload, { unit, roles: ['staff', 'officer'] });
      await officer(company.company.id);
      const holder = await officer(company.mine.id);
      await robot('mine', { unit: company.mine.id, tells: ['appeals'] });
      await robot('forest', { unit: company.forest.id, tells: ['appeals'] });
      await robot('company', { tells: ['appeals'] });
      const raise = (learner: User) =>
        registerAppeal(payload, {
          matter: { category: 'life', text: '班长骂人', place: '东井', unit: null },
          ...{ by: { mode: 'confidential', learner }, code: null, now },
        });
      const { number } = await raise(company.teamMember);
      // The forest has no officer of its own: the company's group hears of it.
      const { number: far } = await raise(company.forester);
      const both = await Promise.all([payload, second].map((one) => tellGroups(one, later(1))));
      expect(both.reduce((one, other) => one + other)).toBe(2);
      await round(payload, later(1));
      const claim = { actor: holder, number, act: { kind: 'claimed' as const } };
      await actAsOfficer(payload, { ...claim, now: later(2) });
      expect(await tellGroups(payload, later(3))).toBe(0);
      // Past twelve hours, the next morning.
      expect(await tellGroups(payload, later(23 * 60))).toBe(2);
      await round(payload, later(23 * 60));
      expect(lines().sort()).toEqual([
        ['company', `【政工学堂】有一件诉求已经超时：${far}，后勤生活，林场。`],
        ['company', `【政工学堂】有一件诉求等人认领：${far}，后勤生活，林场。`],
        ['mine', `【政工学堂】有一件诉求已经超时：${number}，后勤生活，采煤一队。`],
        ['mine', `【政工学堂】有一件诉求等人认领：${number}，后勤生活，采煤一队。`],
      ]);
      const all = JSON.stringify(await rows());
      for (const secret of ['班长', '东井', company.teamMember.name])
        expect(all).not.toContain(secret);
      expect(server.taken[0]?.text).toContain('/voice/desk/');
    });

    it('say nothing by night, and nothing of what was withdrawn before the morning', async () => {
      await robot('mine', { unit: company.mine.id });
      const night = new Date(startOfDay(day).getTime() + 7 * 60 * 60_000);
      const id = await publish();
      expect(await tellGroups(getPayload(), night)).toBe(0);
      await withdrawNotice(getPayload(), { actor: admin, id, now: night });
      expect(await tellGroups(getPayload(), now)).toBe(0);
    });

    it.each<
      [string, RobotServer['modes'] extends Map<string, infer M> ? M : never, MailState, RegExp]
    >([
      [
        'too many',
        { errcode: 45_009, errmsg: 'api freq out of limit' },
        'waiting',
        /45009 api freq/,
      ],
      ['no such robot', { errcode: 93_000, errmsg: 'invalid webhook url' }, 'waiting', /93000/],
      ['a text too long', { errcode: 45_002, errmsg: 'content too long' }, 'failed', /45002/],
      ['a broken server', 500, 'waiting', /HTTP 500/],
      ['a redirect', 'redirect', 'waiting', /HTTP 307/],
      ['a line that breaks', 'drop', 'unsure', /./],
      ['silence', 'stall', 'unsure', /TimeoutError/],
    ])(
      'to %s: shown, tried again where it is not in doubt, others go on',
      async (_, mode, state, words) => {
        await robot('mine', { unit: company.mine.id });
        await robot('all');
        await publish('一', []);
        await tellGroups(getPayload(), now);
        server.modes.set('mine', mode);
        await round(getPayload());
        expect(lines()).toEqual([['all', '【政工学堂】通知「一」，请阅读。']]);
        const [bad] = (await rows()).filter(({ state: one }) => one !== 'sent');
        expect(bad).toMatchObject({ state, attempts: 1, problem: expect.stringMatching(words) });
        expect(bad?.problem).not.toContain('mine');
        server.modes.clear();
        await round(getPayload());
        expect(lines()).toHaveLength(1);
        await round(getPayload(), later(1));
        expect(lines()).toHaveLength(state === 'waiting' ? 2 : 1);
        expect(server.calls).not.toContain('elsewhere');
      },
    );

    it('are not called again in a round in which one can’t be reached, and give up in the end', async () => {
      const { id } = await robot('mine', { unit: company.mine.id });
      await publish('一');
      await publish('二');
      await tellGroups(getPayload(), now);
      server.modes.set('mine', 503);
      await round(getPayload());
      expect(server.calls).toEqual(['mine']);
      const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60_000);
      let at = 1;
      while (!isWorkday(dayOf(days(at))) || at < 9) at += 1;
      await round(getPayload(), days(at));
      await round(getPayload(), days(at));
      expect(await states()).toEqual(['failed', 'failed']);
      // A new start: the admin looks after the robot, and what comes next goes.
      server.modes.clear();
      await getPayload().update({ collection: 'robots', id, data: { trial: true } });
      await round(getPayload(), days(at));
      expect(lines().at(-1)?.[1]).toContain('试发');
    });

    it('whose sender was killed with the message on its way are in doubt, and not told twice', async () => {
      await robot('mine', { unit: company.mine.id });
      await publish();
      await tellGroups(getPayload(), now);
      const [row] = await rows();
      const set = { state: 'sending', owner: 'dead', attempts: 1 };
      await compareAndSet(getPayload(), 'robot-messages', [
        { id: String(row?.id), expect: { state: 'waiting' }, set },
      ]);
      await round(getPayload());
      await tellGroups(getPayload(), now);
      await round(getPayload());
      expect([await states(), server.calls]).toEqual([['unsure'], []]);
    });

    it.each([0, 4])(
      'are told once though the sender is killed -9 with message %d in the service’s hands',
      async (fatal) => {
        await robot('mine', { unit: company.mine.id });
        for (let n = 0; n < 8; n += 1) await publish(`通知 ${n}`);
        await tellGroups(getPayload(), now);
        const { child, name } = startSender(platform().env, { what: 'robots', at: now });
        server.onMessage = () => {
          if (server.calls.length === fatal + 1) child.kill('SIGKILL');
        };
        await once(child, 'exit');
        await endLeasesOf(getPayload(), await name);
        await round(getPayload());
        await tellGroups(getPayload(), now);
        await round(getPayload());
        // The one in its hands is in doubt and stays so; each other was said once.
        const counts = Map.groupBy(await states(), (state) => state);
        expect([counts.get('sent')?.length, counts.get('unsure')?.length]).toEqual([7, 1]);
        expect(server.calls).toHaveLength(8);
        expect(new Set(lines().map(([, line]) => line)).size).toBe(8);
      },
      // A process of its own takes a busy machine longer to start than all the rest.
      90_000,
    );

    it('are signed where 钉钉 asks for it, and a trial goes at night', async () => {
      server.secrets.set('signed', 'SECabc');
      const made = await robot('signed', { kind: 'dingtalk', secret: 'SECabc', trial: true });
      await robot('wrong', { kind: 'dingtalk', secret: 'SECxyz', trial: true });
      server.secrets.set('wrong', 'SECabc');
      await round(getPayload(), new Date(startOfDay(nextDay(day)).getTime() + 3 * 60 * 60_000));
      expect(lines()).toEqual([['signed', expect.stringContaining('试发')]]);
      expect((await rows()).map(({ problem }) => problem ?? '').join()).toContain('310000');
      expect(made.trial ?? null).toBeNull();
    });

    it('keep their address to themselves, and only those that are allowed', async () => {
      const { id } = await robot('secretive', { kind: 'dingtalk', secret: 'SECabc' });
      const as = { collection: 'robots', overrideAccess: false, user: admin } as const;
      const own = await getPayload().findByID({ collection: 'robots', id });
      const theirs = await getPayload().findByID({ ...as, id });
      const stored = await getPayload().db.findOne<Robot>({ collection: 'robots', where: {} });
      for (const one of [own, theirs, stored]) {
        expect(JSON.stringify(one)).not.toMatch(/access_token|SECabc/);
      }
      // As the form sends it back: what is left empty stays.
      await getPayload().update({ ...as, id, data: { name: '新名', address: '', secret: '', trial: true } }); // prettier-ignore
      server.secrets.set('secretive', 'SECabc');
      await round(getPayload(), later(1));
      expect(lines()).toHaveLength(1);
      const bad = { name: 'x', kind: 'x', unit: 'x', tells: 'x', address: 'x', secret: 'x', host: 'x', enabled: 'x', trial: 'x' }; // prettier-ignore
      for (const data of [
        { name: 'x', kind: 'wecom', tells: ['notices'] },
        { name: 'x', kind: 'wecom', tells: ['notices'], address: 'https://evil.cn/?key=k' },
        { name: 'x', kind: 'wecom', tells: ['notices'], address: { like: 1 } },
        bad,
      ]) {
        const create = getPayload().create({ ...as, data: data as never });
        await expect(create).rejects.toMatchObject({ status: 400 });
      }
      const moved = getPayload().update({ ...as, id, data: { address: 'https://evil.cn/?access_token=k' } }); // prettier-ignore
      await expect(moved).rejects.toMatchObject({ status: 400 });
      const gone = getPayload().delete({ ...as, id });
      await expect(gone).resolves.toMatchObject({ id });
      expect(await rows()).toEqual([]);
    });

    it('of a unit keep it from being deleted', async () => {
      await robot('team', { unit: company.team.id });
      await getPayload().delete({ collection: 'users', id: company.teamMember.id });
      const remove = getPayload().delete({ collection: 'org-units', id: company.team.id });
      await expect(remove).rejects.toMatchObject({ status: 409 });
    });
  },
  { env: () => ({ ROBOT_HOSTS: server.host, SITE_URL: 'https://study.example.cn' }) },
);
