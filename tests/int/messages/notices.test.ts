import { beforeAll, expect, it } from 'vitest';

import { dayOf, nextDay, previousDay } from '../../../cms/domain/shanghai.ts';
import { confirmRead } from '../../../cms/operations/messages/notices/confirmRead.ts';
import { readReminders } from '../../../cms/operations/messages/readReminders.ts';
import { remind } from '../../../cms/operations/messages/remind.ts';
import { publishNotice } from '../../../cms/operations/messages/notices/publishNotice.ts';
import { readNotice } from '../../../cms/operations/messages/notices/readNotice.ts';
import { readNotices } from '../../../cms/operations/messages/notices/readNotices.ts';
import { readReceipts } from '../../../cms/operations/messages/notices/readReceipts.ts';
import { readSentNotices } from '../../../cms/operations/messages/notices/readSentNotices.ts';
import { unreadNotices } from '../../../cms/operations/messages/notices/unreadNotices.ts';
import {
  weighNotice,
  type ProposedNotice,
} from '../../../cms/operations/messages/notices/weighNotice.ts';
import { withdrawNotice } from '../../../cms/operations/messages/notices/withdrawNotice.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import type { User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';

const now = new Date('2026-11-26T02:00:00Z');
const today = dayOf(now);
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

describeOnBothDatabases('notices', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  let stranger: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
    stranger = await createLearner(getPayload(), { roles: ['trainer'], unit: company.forest.id });
  });

  const proposed = (changed: Partial<ProposedNotice> = {}): ProposedNotice => ({
    ...{ title: '冬季三防', body: '请各班组长传达。\n明天起执行。', from: today, until: null },
    ...{ units: [company.mine.id], audience: [], ...changed },
  });
  let requests = 0;
  const publish = (
    changed: Partial<ProposedNotice> = {},
    { actor = company.trainer, request = `request-${(requests += 1)}`, payload = getPayload() } = {}, // prettier-ignore
  ) => publishNotice(payload, { actor, notice: proposed(changed), request, now });
  const confirm = (learner: User, id: string, payload = getPayload()) =>
    confirmRead(payload, { learner, id, now });
  const unreadOf = async (learner: User, at = now) =>
    (await unreadNotices(getPayload(), { learner, now: at })).map(({ id }) => id);
  const receiptsOf = (actor: User, id: string) => readReceipts(getPayload(), { actor, id, now });
  const names = (people: { name: string }[]) => people.map(({ name }) => name).sort();

  it('go to a unit and those below, are read and counted', async () => {
    const { miner, teamMember, forester, trainer } = company;
    const id = await publish();
    expect(await unreadOf(miner)).toContain(id);
    expect(await unreadOf(teamMember)).toContain(id);
    expect(await unreadOf(forester)).not.toContain(id);
    expect(await readNotice(getPayload(), { learner: miner, id, now })).toMatchObject({
      ...{ readAt: null, body: '请各班组长传达。\n明天起执行。' },
      notice: { title: '冬季三防', byName: '培训员' },
    });
    const before = await receiptsOf(trainer, id);
    expect(before).toMatchObject({ due: 2, read: 0 });
    expect(names(before.unread)).toEqual(['矿工', '队员'].sort());

    expect(await confirm(miner, id)).toBe(true);
    expect(await unreadOf(miner)).not.toContain(id);
    const { read } = await readNotices(getPayload(), { learner: miner, now });
    expect(read).toMatchObject([{ id, readAt: now.getTime() }]);
    const after = await receiptsOf(trainer, id);
    expect(after).toMatchObject({ due: 2, read: 1 });
    expect(names(after.unread)).toEqual(['队员']);
    const sent = await readSentNotices(getPayload(), { actor: trainer, page: 1, limit: 10, now });
    expect(sent.notices[0]).toMatchObject({ id, due: 2, read: 1 });
  });

  it('are reminded of until they are read: at once, and on the eve of their day', async () => {
    const payload = getPayload();
    const [reader, idle, elsewhere] = [
      await createLearner(payload, { unit: company.team.id }),
      await createLearner(payload, { unit: company.team.id }),
      await createLearner(payload, { unit: company.forest.id }),
    ];
    const id = await publish({ until: '2026-11-30' });
    const told = async ({ id: learner }: User) =>
      (await readReminders(payload, { learner, page: 1, limit: 50 })).docs.filter(
        (one) => one.rule === 'notice' && one.about === id,
      );
    await remind(payload, now);
    await remind(payload, now);
    expect(await told(idle)).toMatchObject([{ title: '冬季三防', day: '2026-11-30' }]);
    expect(await told(elsewhere)).toEqual([]);
    await confirm(reader, id);
    await remind(payload, new Date('2026-11-28T23:00:00Z'));
    expect((await told(idle)).length).toBe(2);
    expect((await told(reader)).length).toBe(1);
  });

  it('are confirmed once, by two servers at once too, with the unit of that day', async () => {
    const learner = await createLearner(getPayload(), { unit: company.team.id });
    const id = await publish();
    const other = await platform().another();
    const servers = [getPayload(), other, getPayload(), other];
    const firsts = await Promise.all(servers.map((one) => confirm(learner, id, one)));
    expect(firsts.filter(Boolean)).toHaveLength(1);
    expect(await confirm(learner, id)).toBe(false);
    const { docs } = await getPayload().find({
      ...{ collection: 'notice-receipts', where: { learner: { equals: learner.id } }, depth: 0 },
    });
    expect(docs).toMatchObject([{ notice: id, unit: company.team.id, at: now.getTime() }]);
    // Who moves away keeps what they have read.
    const moved = await getPayload().update({
      ...{ collection: 'users', id: learner.id, data: { unit: company.forest.id }, depth: 0 },
    });
    expect((await readNotice(getPayload(), { learner: moved, id, now })).readAt).toBe(now.getTime()); // prettier-ignore
    expect((await receiptsOf(company.trainer, id)).read).toBe(0);
  });

  it('are nobody else’s to see or confirm', async () => {
    const id = await publish();
    const unknown = refused(404, 'notice-unknown');
    const { forester } = company;
    await expect(readNotice(getPayload(), { learner: forester, id, now })).rejects.toMatchObject(unknown); // prettier-ignore
    await expect(confirm(forester, id)).rejects.toMatchObject(unknown);
    await expect(confirm(company.miner, 'nonsense')).rejects.toMatchObject(unknown);
    await expect(receiptsOf(stranger, id)).rejects.toMatchObject(unknown);
    await expect(receiptsOf(forester, id)).rejects.toMatchObject(refused(403, 'forbidden/notice'));
    await expect(withdrawNotice(getPayload(), { actor: stranger, id, now })).rejects.toMatchObject(unknown); // prettier-ignore
  });

  it('are published by a trainer for the own units, by an admin for all', async () => {
    const { mine, team, forest, miner } = company;
    const units = [mine.id, forest.id];
    await expect(publish({ units })).rejects.toMatchObject(refused(403, 'notice-outside-units'));
    await expect(publish({ units: [] })).rejects.toMatchObject(refused(400, 'notice-units'));
    await expect(publish({ units: ['nonsense'] })).rejects.toMatchObject(refused(400, 'notice-unit-unknown')); // prettier-ignore
    await expect(publish({}, { actor: miner })).rejects.toMatchObject(refused(403, 'forbidden/notice')); // prettier-ignore
    await expect(publish({ audience: ['management'] })).rejects.toMatchObject(refused(409, 'notice-for-nobody')); // prettier-ignore
    await expect(publish({ title: '' })).rejects.toMatchObject({ status: 400 });
    const both = { actor: company.trainer, notice: proposed({ units: [team.id, mine.id] }), now };
    expect((await weighNotice(getPayload(), both)).units).toEqual([mine.id]);

    const id = await publish({ units: [] }, { actor: admin });
    expect(await unreadOf(company.forester)).toContain(id);
    // Each trainer sees to the own people, and withdraws nothing that others are to read.
    const own = await receiptsOf(stranger, id);
    expect(names(own.unread)).toContain('护林员');
    expect(names(own.unread)).not.toContain('矿工');
    await expect(withdrawNotice(getPayload(), { actor: stranger, id, now })).rejects.toMatchObject(refused(403, 'notice-not-whole')); // prettier-ignore
    await withdrawNotice(getPayload(), { actor: admin, id, now });
  });

  it('are published once however often the form is sent', async () => {
    const servers = [getPayload(), await platform().another()];
    const sent = await Promise.all(
      [...servers, ...servers].map((payload) => publish({}, { request: 'one-form', payload })),
    );
    expect(new Set(sent).size).toBe(1);
  });

  it('are in one row each: a kill leaves none for nobody in particular', () => {
    const { flattenedFields } = getPayload().collections.notices.config;
    const besides = flattenedFields.filter(
      (field) => field.type === 'array' || ('hasMany' in field && field.hasMany),
    );
    expect(besides).toEqual([]);
  });

  it('are shown from their day on, the most urgent first', async () => {
    const learner = await createLearner(getPayload(), { unit: company.mine.id });
    const tomorrow = nextDay(today);
    const [later, urgent, ahead] = [
      await publish({ until: '2026-12-31' }),
      await publish({ until: tomorrow }),
      await publish({ from: tomorrow }),
    ];
    const shown = await unreadOf(learner);
    expect(shown.filter((id) => [later, urgent, ahead].includes(id))).toEqual([urgent, later]);
    await expect(confirm(learner, ahead)).rejects.toMatchObject({ status: 404 });
    expect(await unreadOf(learner, new Date(now.getTime() + 86_400_000))).toContain(ahead);
  });

  it('need not be read any more once withdrawn, and stay with who has read them', async () => {
    const { miner, teamMember, trainer } = company;
    const id = await publish();
    await confirm(miner, id);
    const other = await platform().another();
    const acts = [getPayload(), other].map((payload) =>
      withdrawNotice(payload, { actor: trainer, id, now }),
    );
    const done = await Promise.allSettled(acts);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await unreadOf(teamMember)).not.toContain(id);
    await expect(confirm(teamMember, id)).rejects.toMatchObject(refused(409, 'notice-withdrawn'));
    const open = (learner: User) => readNotice(getPayload(), { learner, id, now });
    expect(await open(teamMember)).toMatchObject({ body: null });
    expect((await open(miner)).body).toContain('请各班组长传达');
    expect(await confirm(miner, id)).toBe(false);
  });

  it('count the very people who find them on their pages, by staff number', async () => {
    const { mine, team, forest } = company;
    const [yesterday, tomorrow] = [previousDay(today), nextDay(today)];
    const odd: Partial<User>[] = [
      { unit: mine.id, audience: ['cadre', 'youth'] },
      { unit: team.id, audience: [] },
      { unit: team.id, leftOn: yesterday },
      { unit: team.id, leftOn: today },
      { unit: team.id, joinedOn: tomorrow },
      { unit: team.id, joinedOn: today },
      { unit: team.id, joinedOn: yesterday },
      { unit: team.id, deletedAt: now.toISOString() },
      { unit: forest.id, roles: ['trainer', 'staff'] },
      { unit: forest.id, roles: ['editor'] },
    ];
    for (const data of odd) await createLearner(getPayload(), data);
    const { docs: users } = await getPayload().find({ collection: 'users', depth: 0, pagination: false }); // prettier-ignore
    const asked: Partial<ProposedNotice>[] = [
      { units: [] },
      { units: [], until: today },
      { units: [mine.id], audience: ['youth'] },
      { units: [team.id, forest.id], audience: ['frontline', 'cadre'] },
    ];
    for (const changed of asked) {
      const id = await publish(changed, { actor: admin });
      const finds = await Promise.all(users.map(async (user) => (await unreadOf(user)).includes(id))); // prettier-ignore
      const expected = users.filter((_, n) => finds[n]).map((user) => user.id);
      const { due, unread } = await receiptsOf(admin, id);
      expect(unread.map((person) => person.id).sort()).toEqual(expected.sort());
      expect(due).toBe(expected.length);
      const numbers = unread.map(({ staffNumber }) => staffNumber ?? '');
      expect(numbers).toEqual(numbers.toSorted());
    }
  });
});
