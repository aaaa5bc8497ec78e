import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { changePassword } from '../../../cms/operations/accounts/changePassword.ts';
import { endedLogins } from '../../../cms/operations/accounts/endedLogins.ts';
import { issueCode } from '../../../cms/operations/accounts/issueCode.ts';
import { logIn } from '../../../cms/operations/accounts/logIn.ts';
import { loginFailures } from '../../../cms/operations/accounts/loginFailures.ts';
import { CODE_LASTS_MS } from '../../../cms/operations/accounts/oneTimeCode.ts';
import { useCode } from '../../../cms/operations/accounts/useCode.ts';
import type { User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner, testPassword } from '../../fixtures/people.ts';

const now = new Date();
const caller = { address: '10.0.0.1', cookies: null, now };
const fresh = 'a-new-password-1';

const enters = async (payload: Payload, { username }: User, password: string) =>
  logIn(payload, { username, password }, caller).then(
    () => true,
    () => false,
  );

describeOnBothDatabases('passwords', (getPayload) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload(), { unit: company.company.id });
  });
  const change = (user: User, id: string, data: object) =>
    getPayload().update({ collection: 'users', id, data, overrideAccess: false, user });
  const create = (data: Partial<User>) =>
    getPayload().create({
      collection: 'users',
      data: { name: '新人', username: `n${String(Math.random()).slice(2)}`, roles: ['staff'], unit: company.team.id, password: fresh, ...data }, // prettier-ignore
      overrideAccess: false,
      user: admin,
    });
  const stored = (id: string) =>
    getPayload().findByID({ collection: 'users', id, depth: 0, showHiddenFields: true });

  it('are refused where they are common, short or the own number, whoever sets them', async () => {
    const payload = getPayload();
    const { teamMember } = company;
    for (const password of ['123', '   ', '12345678', 'password', teamMember.staffNumber ?? '']) {
      const refused = { status: 400 };
      await expect(create({ password, staffNumber: password }), password).rejects.toMatchObject(refused); // prettier-ignore
      await expect(change(admin, teamMember.id, { password })).rejects.toMatchObject(refused);
      const own = { password, currentPassword: testPassword };
      await expect(change(teamMember, teamMember.id, own)).rejects.toMatchObject(refused);
      await expect(
        createLearner(payload, { password, staffNumber: password }),
      ).rejects.toMatchObject(refused);
    }
    expect(await enters(payload, teamMember, testPassword)).toBe(true);
  });

  it('are changed by their owner with the old one, and by nobody who has only the screen', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const sent: [object, number][] = [
      [{ password: fresh }, 400],
      [{ password: fresh, currentPassword: '' }, 400],
      [{ password: fresh, currentPassword: ['x'] }, 400],
      [{ password: fresh, currentPassword: 'wrong' }, 403],
      [{ password: { x: 1 }, currentPassword: testPassword }, 400],
    ];
    for (const [data, status] of sent) {
      await expect(change(learner, learner.id, data), JSON.stringify(data)).rejects.toMatchObject({ status }); // prettier-ignore
    }
    expect(await enters(payload, learner, testPassword)).toBe(true);
    await change(learner, learner.id, { password: fresh, currentPassword: testPassword });
    expect(await enters(payload, learner, testPassword)).toBe(false);
    expect(await enters(payload, learner, fresh)).toBe(true);
    for (let n = 0; n < 10; n += 1) {
      await change(learner, learner.id, { password: 'x', currentPassword: `no-${n}` }).catch(() => null); // prettier-ignore
    }
    const guess = change(learner, learner.id, { password: 'x', currentPassword: fresh });
    await expect(guess).rejects.toMatchObject({ status: 429 });
  });

  it('are changed in the portal, the same twice and no other', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const user = { ...learner, collection: 'users' as const };
    const given = { user, old: testPassword, password: fresh, again: fresh, now };
    const wrong: [Partial<typeof given>, string][] = [
      [{ again: `${fresh}1` }, 'password-differs'],
      [{ old: 'no' }, 'password-old-wrong'],
      [{ password: testPassword, again: testPassword }, 'password-unchanged'],
      [{ password: 'woaini1314', again: 'woaini1314' }, 'password-common'],
    ];
    for (const [part, code] of wrong) {
      await expect(changePassword(payload, { ...given, ...part })).rejects.toMatchObject({ code });
    }
    await changePassword(payload, given);
    expect(await enters(payload, learner, fresh)).toBe(true);
  });

  it('that somebody else has set are to be changed, once', async () => {
    const made = await create({});
    expect((await stored(made.id)).mustChangePassword).toBe(true);
    await change(made, made.id, { mustChangePassword: false });
    expect((await stored(made.id)).mustChangePassword).toBe(true);
    await change(made, made.id, { password: 'an-own-password-1', currentPassword: fresh });
    expect((await stored(made.id)).mustChangePassword).toBe(false);
    await change(admin, made.id, { password: fresh });
    expect((await stored(made.id)).mustChangePassword).toBe(true);
    await change(admin, made.id, { name: '改名' });
    expect((await stored(made.id)).mustChangePassword).toBe(true);
  });

  it('set by an admin end all logins, but none where the change is refused', async () => {
    const learner = await createLearner(getPayload(), { unit: company.team.id });
    await logIn(getPayload(), { username: learner.username, password: testPassword }, caller);
    const loginsOf = async () => (await stored(learner.id)).sessions?.map(({ id }) => id) ?? [];
    const [login = ''] = await loginsOf();
    expect(login).not.toBe('');
    const refused: [object, number][] = [
      [{ password: fresh, unit: null }, 400],
      [{ password: fresh, name: '长'.repeat(41) }, 400],
      [{ deletedAt: new Date().toISOString(), name: '长'.repeat(41) }, 400],
    ];
    for (const [data, status] of refused) {
      await expect(change(admin, learner.id, data)).rejects.toMatchObject({ status });
      expect(await endedLogins.has(getPayload(), login, now)).toBe(false);
      expect(await loginsOf()).toEqual([login]);
    }
    await change(admin, learner.id, { password: fresh });
    expect(await endedLogins.has(getPayload(), login, now)).toBe(true);
    expect(await loginsOf()).toEqual([]);
  });

  it('are all that an account can set of itself, its dates included', async () => {
    const { miner } = company;
    const before = await stored(miner.id);
    const createdAt = '2000-01-01T00:00:00.000Z';
    await change(miner, miner.id, { createdAt, email: 'a@example.com', sessions: [], hash: 'x' });
    const { updatedAt: _, ...after } = await stored(miner.id);
    const { updatedAt: __, ...was } = before;
    expect(after).toEqual(was);
  });

  it('of a learner or trainer need a unit, of others none', async () => {
    await expect(create({ unit: null })).rejects.toMatchObject({ status: 400 });
    await expect(create({ unit: null, roles: ['trainer'] })).rejects.toMatchObject({ status: 400 });
    expect(await create({ unit: null, roles: ['editor'] })).toMatchObject({ roles: ['editor'] });
    const moved = change(admin, company.miner.id, { unit: null });
    await expect(moved).rejects.toMatchObject({ status: 400 });
  });

  it('are helped with a code by the trainer of the unit, and by no other', async () => {
    const payload = getPayload();
    const { trainer, teamMember, forester, miner } = company;
    const editor = await create({ roles: ['staff', 'editor'], unit: company.team.id });
    for (const [actor, account] of [
      [trainer, forester],
      [trainer, editor],
      [trainer, admin],
      [trainer, trainer],
      [miner, teamMember],
    ] as const) {
      await expect(issueCode(payload, { actor, account, now })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
    }
    const { code, expiresAt } = await issueCode(payload, { actor: trainer, account: teamMember, now }); // prettier-ignore
    expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(expiresAt.getTime() - now.getTime()).toBe(CODE_LASTS_MS);
    expect(JSON.stringify(await stored(teamMember.id))).not.toContain(code);
    expect(await enters(payload, teamMember, testPassword)).toBe(true);
    const { docs } = await payload.find({ collection: 'issued-codes', depth: 0 });
    expect(docs).toMatchObject([
      {
        ...{ account: teamMember.id, accountName: '队员', by: trainer.id, byName: '培训员' },
        at: now.getTime(),
      },
    ]);
    expect(JSON.stringify(docs)).not.toContain(code);
  });

  it('are set with a code once, in its time, and end what was open', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload, { unit: company.mine.id });
    const { username } = learner;
    const first = await issueCode(payload, { actor: company.trainer, account: learner, now });
    const { code } = await issueCode(payload, { actor: company.trainer, account: learner, now });
    const give = (data: object, at = now) =>
      useCode(payload, { username, code, password: fresh, again: fresh, ...data }, { ...caller, now: at }); // prettier-ignore
    const refused: [object, string][] = [
      [{ code: first.code }, 'code-wrong'],
      [{ code: 'aaaa-aaaa' }, 'code-wrong'],
      [{ username: company.forester.username }, 'code-wrong'],
      [{ username: 'nobody' }, 'code-wrong'],
      [{ code: ' ' }, 'code-incomplete'],
      [{ again: 'x' }, 'password-differs'],
      [{ password: '12345678', again: '12345678' }, 'password-common'],
    ];
    for (const [data, reason] of refused) {
      await expect(give(data), JSON.stringify(data)).rejects.toMatchObject({ code: reason });
    }
    const late = give({}, new Date(now.getTime() + CODE_LASTS_MS));
    await expect(late).rejects.toMatchObject({ code: 'code-wrong' });
    const leave = (leftOn: string | null) =>
      payload.update({ collection: 'users', id: learner.id, data: { leftOn } });
    await leave('2020-01-31');
    await expect(give({})).rejects.toMatchObject({ code: 'login-left' });
    await leave(null);
    const typed = { code: ` ${code.toUpperCase().replace('-', '')} ` };
    const all = await Promise.allSettled([give(typed), give(typed)]);
    expect(all.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await enters(payload, learner, testPassword)).toBe(false);
    expect(await enters(payload, learner, fresh)).toBe(true);
    expect((await stored(learner.id)).mustChangePassword).toBe(false);
  });

  it('that were got wrong too often are forgiven with a code, and its guesses are counted', async () => {
    const payload = getPayload();
    const { miner, trainer } = company;
    const attempt = { account: miner.id, address: caller.address, device: null };
    for (let n = 0; n < 10; n += 1) await loginFailures.note(payload, attempt, now);
    expect(await enters(payload, miner, testPassword)).toBe(false);
    const { code } = await issueCode(payload, { actor: trainer, account: miner, now });
    expect(await enters(payload, miner, testPassword)).toBe(true);
    const guess = (given: string) =>
      useCode(payload, { username: miner.username, code: given, password: fresh, again: fresh }, caller); // prettier-ignore
    for (let n = 0; n < 10; n += 1) await guess('aaaa-aaaa').catch(() => null);
    await expect(guess(code)).rejects.toMatchObject({ code: 'too-many-logins' });
  });
});
