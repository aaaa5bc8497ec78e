import { once } from 'node:events';

import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Reminder } from '../../../cms/domain/messages/reminder.ts';
import type { MailState } from '../../../cms/domain/messages/mailStates.ts';
import { keepLanguage } from '../../../cms/operations/accounts/keepLanguage.ts';
import { changeMailAddress } from '../../../cms/operations/messages/mail/changeMailAddress.ts';
import { clearOutbox } from '../../../cms/operations/messages/outbox/clearOutbox.ts';
import { countMails } from '../../../cms/operations/messages/mail/countMails.ts';
import { queueMails } from '../../../cms/operations/messages/mail/queueMails.ts';
import { readMailAddress } from '../../../cms/operations/messages/mail/readMailAddress.ts';
import { messageSettings } from '../../../cms/operations/messages/messageSettings.ts';
import { tellReminders } from '../../../cms/operations/messages/tellReminders.ts';
import { sendMails } from '../../../cms/operations/messages/mail/sendMails.ts';
import { endLeasesOf } from '../../../cms/operations/stores/takeLease.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import type { Mail, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { startMailServer, type MailServer } from '../../fixtures/startMailServer.ts';
import { startSender } from '../../fixtures/startSender.ts';

/** A Thursday morning: mail goes out. */
const now = new Date('2026-11-26T10:00:00+08:00');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const from = '政工学堂 <study@example.cn>';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  Object.assign(server, {
    mode: 'accept',
    onText: () => undefined,
    taken: [],
    given: [],
    calls: 0,
  });
});

const round = (payload: Payload, at = now, may = () => true) =>
  sendMails(payload, { clock: () => at, may });

describeOnBothDatabases(
  'mails',
  (getPayload, { platform }) => {
    let learner: User;
    beforeAll(async () => {
      const data = { messageEmail: 'miner@example.cn' };
      learner = await createLearner(getPayload(), data);
    });
    beforeEach(() => getPayload().db.deleteMany({ collection: 'mails', where: {} }));

    const mailOf = (key: string, to = learner) => ({
      ...{ key, learner: to.id },
      write: () => ({ subject: `还差 8 学时 ${key}`, text: '请在 12 月 31 日前学完。\n' }),
    });
    const queue = (...keys: string[]) =>
      queueMails(getPayload(), { mails: keys.map((key) => mailOf(key)), now });
    const all = async () => {
      const { docs } = await getPayload().db.find<Mail>({
        collection: 'mails',
        ...{ sort: 'key', pagination: false },
      });
      return docs;
    };
    const states = async () => (await all()).map(({ state }) => state);

    it('go to who has given an address, once a key', async () => {
      const silent = await createLearner(getPayload());
      const left = await createLearner(getPayload(), {
        ...{ messageEmail: 'left@example.cn', leftOn: '2026-11-25' },
      });
      const mails = [mailOf('a'), mailOf('a'), mailOf('s', silent), mailOf('l', left)];
      expect(await queueMails(getPayload(), { mails, now })).toBe(1);
      expect(await queue('a', 'b')).toBe(1);
      await round(getPayload());
      await round(getPayload());
      expect(await queue('a', 'b')).toBe(0);
      expect(server.taken.map(({ to }) => to)).toEqual(['miner@example.cn', 'miner@example.cn']);
      expect(await all()).toMatchObject([
        { key: 'a', state: 'sent', attempts: 1, sentAt: now.getTime(), problem: null },
        { key: 'b', state: 'sent' },
      ]);
      const raw = server.taken[0]?.raw ?? '';
      expect(raw).toContain(`From: =?UTF-8?`);
      expect(raw).toContain('<study@example.cn>');
      expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    });

    it('wait for a morning of work', async () => {
      const evening = new Date('2026-11-27T21:00:00+08:00');
      await queueMails(getPayload(), { mails: [mailOf('a')], now: evening });
      await round(getPayload(), evening);
      await round(getPayload(), new Date('2026-11-28T10:00:00+08:00'));
      expect(server.calls).toBe(0);
      await round(getPayload(), new Date('2026-11-30T08:00:00+08:00'));
      expect(await states()).toEqual(['sent']);
    });

    it('go out on a day off where tomorrow is too late, and not at night', async () => {
      const saturday = new Date('2026-11-28T07:40:00+08:00');
      const mails = [{ ...mailOf('class'), hurry: true }, mailOf('due')];
      await queueMails(getPayload(), { mails, now: saturday });
      await round(getPayload(), saturday);
      expect(server.calls).toBe(0);
      await round(getPayload(), new Date('2026-11-28T08:00:00+08:00'));
      expect(await all()).toMatchObject([
        { key: 'class', state: 'sent' },
        { key: 'due', state: 'waiting' },
      ]);
    });

    it('carry what somebody is reminded of, once, and nothing that is muted', async () => {
      const payload = getPayload();
      const due = { rule: 'due', case: '2026-12-05/14', title: '顶板管理', day: '2026-12-05' };
      const behind = { rule: 'behind', case: '2026-11', units: 800 };
      const reminders = new Map([[learner.id, [due, behind] as Reminder[]]]);
      await messageSettings.mute(payload, { learner: learner.id, muted: ['behind'] });
      // As a kill leaves it: the mail is laid out, the reminder is not written.
      await tellReminders(payload, reminders, now);
      await payload.db.deleteMany({ collection: 'reminders', where: {} });
      await tellReminders(payload, reminders, now);
      await round(payload);
      expect(await all()).toMatchObject([
        {
          ...{ state: 'sent', subject: '政工学堂提醒：学习计划到期' },
          text: expect.stringContaining(
            '计划内必修「顶板管理」12 月 5 日到期，还没有学完。',
          ) as string,
        },
      ]);
    });

    it('are in the language that their person has chosen', async () => {
      const payload = getPayload();
      const [reader, chooser] = [await createLearner(payload), await createLearner(payload)];
      await changeMailAddress(payload, {
        ...{ learner: reader.id, address: 'reader@example.cn', language: 'en', now },
      });
      await changeMailAddress(payload, {
        ...{ learner: chooser.id, address: 'chooser@example.cn', language: 'en', now },
      });
      await keepLanguage(payload, { account: chooser.id, language: 'zh' });
      const due = { rule: 'due', case: '2026-12-05/14', title: '顶板管理', day: '2026-12-05' };
      const reminders = new Map([reader, chooser].map(({ id }) => [id, [due] as Reminder[]]));
      await tellReminders(payload, reminders, now);
      const told = (await all()).filter(({ key }) => key.startsWith('reminder'));
      const to = (address: string) => told.find((mail) => mail.to === address);
      expect(to('reader@example.cn')?.subject).toMatch(/^Study Hall: /);
      expect(to('reader@example.cn')?.text).toContain('sent by a program');
      expect(to('chooser@example.cn')?.subject).toBe('政工学堂提醒：学习计划到期');
    });

    it.each<[MailServer['mode'], MailState, number, RegExp]>([
      ['refuse', 'failed', 2, /550 No such user here/],
      ['later', 'waiting', 2, /451 Come again later/],
      ['stall', 'waiting', 1, /Greeting never received/],
      ['drop', 'waiting', 1, /close/],
      ['stall-on-text', 'unsure', 1, /Timeout/],
      ['drop-on-text', 'unsure', 1, /closed/i],
    ])('to a server that would %s are %s', async (mode, state, tried, words) => {
      await queue('a', 'b');
      server.mode = mode;
      await round(getPayload());
      const rows = await all();
      const done = rows.filter(({ attempts }) => attempts === 1);
      expect(done).toHaveLength(tried);
      for (const one of done) {
        expect(one).toMatchObject({ state, problem: expect.stringMatching(words) });
        if (state === 'waiting') expect(one.nextAt).toBe(later(1).getTime());
      }
      server.mode = 'accept';
      await round(getPayload(), later(1));
      const told = state === 'waiting' ? 2 : 2 - tried;
      expect(server.taken).toHaveLength(told);
      expect(server.given).toHaveLength(state === 'unsure' ? 2 : told);
    });

    it('are tried less and less often, and given up after three workdays', async () => {
      await queue('a');
      server.mode = 'later';
      const waits: number[] = [];
      let at = now;
      for (;;) {
        await round(getPayload(), at);
        const [mail] = await all();
        if (mail?.state !== 'waiting') break;
        const next = mail.nextAt ?? 0;
        waits.push((next - at.getTime()) / 60_000);
        at = new Date(next);
      }
      expect(waits.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
      expect(await states()).toEqual(['failed']);
      expect(at.getTime()).toBeGreaterThan(Date.parse('2026-12-02T00:00:00+08:00'));
      expect(at.getTime()).toBeLessThan(Date.parse('2026-12-03T00:00:00+08:00'));
    });

    it('are sent once each by two servers at once, and by each of them twice', async () => {
      const keys = Array.from({ length: 30 }, (_, n) => `k${n}`);
      await queue(...keys);
      const other = await platform().another();
      await Promise.all([getPayload(), other, getPayload(), other].map((one) => round(one)));
      await round(other);
      expect(await states()).toEqual(keys.map(() => 'sent'));
      expect(new Set(subjects()).size).toBe(30);
      expect(server.taken).toHaveLength(30);
    });

    it('that a killed process had in hand are shown as unsure, and not sent again', async () => {
      await queue('a', 'b');
      const [first] = await all();
      const set = { state: 'sending', owner: 'dead', attempts: 1 };
      await compareAndSet(getPayload(), 'mails', [{ id: String(first?.id), expect: {}, set }]);
      await round(getPayload());
      await round(getPayload(), later(60));
      expect(await states()).toEqual(['unsure', 'sent']);
      expect(server.taken).toHaveLength(1);
      expect(await countMails(getPayload(), now)).toMatchObject({
        mails: { waiting: 0, sending: 0, unsure: 1, failed: 0 },
        overdueSeconds: 0,
      });
    });

    it.each([0, 8])(
      'are told once though the sender is killed -9 with text %d in the server’s hands',
      async (fatal) => {
        const keys = Array.from({ length: 20 }, (_, n) => `k${n}`);
        await queue(...keys);
        const { child, name } = startSender(platform().env, { what: 'mails', at: now });
        server.onText = () => {
          if (server.given.length === fatal + 1) child.kill('SIGKILL');
        };
        await once(child, 'exit');
        await endLeasesOf(getPayload(), await name);
        await round(getPayload());

        const rows = await all();
        const unsure = rows.filter(({ state }) => state === 'unsure');
        expect(unsure.length).toBeGreaterThan(0);
        expect(unsure.length).toBeLessThanOrEqual(5);
        expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(20 - unsure.length);
        // Each that counts as sent was, no other twice, and only those in doubt may be missing.
        const times = Map.groupBy(subjects(), (subject) => subject);
        expect([...times.values()].every((same) => same.length === 1)).toBe(true);
        expect(times.size).toBeGreaterThanOrEqual(20 - unsure.length);
      },
      // A process of its own takes a busy machine longer to start than all the rest.
      90_000,
    );

    it('whose sender lost its turn but not its life are told right in the end', async () => {
      await queue('a');
      server.onText = async () => {
        const [mail] = await all();
        const change = {
          id: String(mail?.id),
          expect: { state: 'sending' },
          set: { state: 'unsure' },
        };
        await compareAndSet(getPayload(), 'mails', [change]);
      };
      await round(getPayload());
      expect(await states()).toEqual(['sent']);
    });

    it('stop where the process is about to end, and lose nothing', async () => {
      await queue(...Array.from({ length: 20 }, (_, n) => `k${n}`));
      await round(getPayload(), now, () => server.taken.length < 4);
      const sent = server.taken.length;
      expect(sent).toBeLessThan(12);
      const count = (state: MailState) =>
        states().then((found) => found.filter((one) => one === state).length);
      expect([await count('sent'), await count('waiting')]).toEqual([sent, 20 - sent]);
      expect((await countMails(getPayload(), later(2))).overdueSeconds).toBe(120);
      await round(getPayload());
      expect([await count('sent'), new Set(subjects()).size]).toEqual([20, 20]);
    });

    it('are forgotten after more than a year', async () => {
      const day = 24 * 60 * 60_000;
      const on = (key: string, days: number) =>
        queueMails(getPayload(), {
          mails: [mailOf(key)],
          now: new Date(now.getTime() - days * day),
        });
      await on('a', 401);
      await on('b', 399);
      await clearOutbox(getPayload(), now);
      expect((await all()).map(({ key }) => key)).toEqual(['b']);
    });

    it('that waited for somebody who has no address any more go to nobody', async () => {
      const gone = await createLearner(getPayload(), { messageEmail: 'gone@example.cn' });
      await queueMails(getPayload(), { mails: [mailOf('a', gone), mailOf('b')], now });
      await getPayload().update({
        ...{ collection: 'users', id: gone.id, data: { messageEmail: null } },
      });
      await round(getPayload());
      expect(server.taken.map(({ to }) => to)).toEqual(['miner@example.cn']);
      expect((await all()).map(({ key }) => key)).toEqual(['b']);
    });

    describe('the address for messages', () => {
      it('is the person’s own to give and to take away', async () => {
        const { id } = await createLearner(getPayload());
        const change = (address: string) =>
          changeMailAddress(getPayload(), { learner: id, address, language: 'zh', now });
        await change(' worker@example.cn ');
        expect(await readMailAddress(getPayload(), id)).toBe('worker@example.cn');
        for (const wrong of [
          'worker',
          'a@b.cn, c@d.cn',
          'a@b.cn\r\nBcc: c@d.cn',
          `${'a'.repeat(250)}@b.cn`,
        ]) {
          // prettier-ignore
          await expect(change(wrong)).rejects.toMatchObject({ status: 400, code: 'mail-address-form' }); // prettier-ignore
        }
        expect(await readMailAddress(getPayload(), id)).toBe('worker@example.cn');
        await change('other@example.cn');
        expect((await all()).map(({ subject, to }) => [to, subject])).toEqual([
          ['worker@example.cn', expect.stringContaining('以后的消息会发到这个邮箱')],
        ]);
        await round(getPayload());
        expect(server.taken.map(({ to }) => to)).toEqual(['other@example.cn']);
        await change('');
        expect(await readMailAddress(getPayload(), id)).toBeNull();
      });

      it('is not for others to see or set', async () => {
        const other = await createLearner(getPayload());
        const as = { collection: 'users', overrideAccess: false } as const;
        const own = await getPayload().findByID({ ...as, id: learner.id, user: learner });
        expect(own.messageEmail).toBe('miner@example.cn');
        const { docs } = await getPayload().find({ ...as, user: other });
        expect(docs.map(({ messageEmail }) => messageEmail ?? null)).toEqual([null]);
        const data = { messageEmail: 'x@example.cn' };
        await getPayload().update({ ...as, id: other.id, user: other, data });
        expect(await readMailAddress(getPayload(), other.id)).toBeNull();
      });
    });
  },
  { env: () => ({ SMTP_URL: server.url, MAIL_FROM: from }) },
);

describeOnBothDatabases('without a mail server', (getPayload) => {
  it('no mail is laid out, and nothing fails', async () => {
    const { id } = await createLearner(getPayload(), { messageEmail: 'miner@example.cn' });
    const mails = [{ key: 'a', learner: id, write: () => ({ subject: 'a', text: 'a' }) }];
    expect(await queueMails(getPayload(), { mails, now })).toBe(0);
    await round(getPayload());
    const change = changeMailAddress(getPayload(), {
      ...{ learner: id, address: 'a@example.cn', language: 'zh' as const, now },
    });
    await expect(change).rejects.toMatchObject({ status: 409, code: 'mail-off' });
  });
});

/** What the mails were about, as a server reads it. */
const subjects = () => server.taken.map(({ raw }) => /^Subject: (.*(?:\r\n .*)*)/m.exec(raw)?.[1]);
