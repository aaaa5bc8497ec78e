import { executeAuthStrategies, type Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { MOST_FAILURES } from '../../../cms/domain/accounts/loginPace.ts';
import { dayOf, previousDay } from '../../../cms/domain/shanghai.ts';
import { endLeaversLogins } from '../../../cms/operations/accounts/endLeaversLogins.ts';
import { endLogin } from '../../../cms/operations/accounts/endLogin.ts';
import { extendLogin } from '../../../cms/operations/accounts/extendLogin.ts';
import { logIn, MOST_LOGINS, type Caller } from '../../../cms/operations/accounts/logIn.ts';
import { loginFailures } from '../../../cms/operations/accounts/loginFailures.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { startSitting } from '../../../cms/operations/study/startSitting.ts';
import type { User } from '../../../cms/payload-types.ts';
import { loginHolder } from '../../../site/server/accounts/loginHolder.ts';
import { readViewer } from '../../../site/server/accounts/viewer.ts';
import { answerBeat } from '../../../site/server/study/answerBeat.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createLearner, testPassword as password } from '../../fixtures/people.ts';

const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
const home = (address = '10.0.0.1', now = new Date()): Caller => ({ address, cookies: null, now });

/** The login behind a token, as Payload itself finds it. */
async function loginOf(payload: Payload, token: string) {
  const headers = new Headers({ authorization: `JWT ${token}` });
  const { user } = await executeAuthStrategies({ headers, payload });
  return user as (User & { collection: 'users'; _sid: string }) | null;
}

describeOnBothDatabases('signing in', (getPayload, { platform }) => {
  let other: Payload;
  beforeAll(async () => {
    other = await platform().another();
  });
  const enter = async (account: User, from = home(), on = getPayload()) => {
    const login = await logIn(on, { username: account.username, password }, from);
    const { _sid } = (await loginOf(on, login.token)) ?? {};
    return { ...login, sid: _sid ?? '' };
  };
  const fail = async (username: string, from = home(), on = getPayload()) =>
    logIn(on, { username, password: 'not-the-password' }, from).then(
      () => 'in',
      (error: unknown) => (error as OperationError).code,
    );
  const sessionsOf = async ({ id }: User) => {
    const found = await getPayload().findByID({ collection: 'users', id, showHiddenFields: true });
    return (found.sessions ?? []).map((session) => session.id);
  };

  it('keeps every login of one moment, on two servers, by number or name, amid a change', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const names = [
      learner.username,
      learner.staffNumber ?? '',
      ` ${learner.username.toUpperCase()}`,
    ];
    const entering = [payload, other].flatMap((server) =>
      names.map((username) => logIn(server, { username, password }, home())),
    );
    const changing = ['甲', '乙', '丙'].map((name) =>
      other.update({ collection: 'users', id: learner.id, data: { name } }),
    );
    const answers = await Promise.all(entering);
    await Promise.all(changing);
    const holders = await Promise.all(answers.map(({ token }) => loginOf(payload, token)));
    expect(holders.map((holder) => holder?.id)).toEqual(answers.map(() => learner.id));
  });

  it('leaves the logins of an account alone when anything else of it is changed', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { sid } = await enter(learner);
    const own = { ...learner, collection: 'users' as const };
    const change = { collection: 'users', id: learner.id } as const;
    await payload.update({ ...change, data: { name: '改过名的' } });
    await payload.update({
      ...{ ...change, data: { roles: ['admin'] }, user: own, overrideAccess: false },
    });
    expect(await sessionsOf(learner)).toEqual([sid]);
  });

  it('keeps the newest logins of an account', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const tokens: string[] = [];
    for (let n = 0; n < MOST_LOGINS + 2; n += 1) tokens.push((await enter(learner)).token);
    expect(await sessionsOf(learner)).toHaveLength(MOST_LOGINS);
    const alive = await Promise.all(tokens.map((token) => loginOf(payload, token)));
    expect(alive.map(Boolean)).toEqual(tokens.map((_, n) => n > 1));
    expect(await loginHolder(payload, tokens[0] ?? '', new Date())).toBeNull();
  });

  it('prolongs one login and leaves the others alone', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const [first, second] = [await enter(learner), await enter(learner)];
    const renewed = await extendLogin(payload, learner, first.sid, later(60));
    expect(await loginOf(payload, renewed.token)).toMatchObject({ _sid: first.sid });
    await endLogin(payload, { account: learner.id, login: first.sid, now: new Date() });
    expect(await sessionsOf(learner)).toEqual([second.sid]);
    const again = extendLogin(payload, learner, first.sid, later(60));
    await expect(again).rejects.toMatchObject({ status: 403 });
  });

  it('answers a wrong name, a wrong password and an account in the bin alike, in like time', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const gone = await createLearner(payload);
    const deletedAt = new Date().toISOString();
    await payload.update({ collection: 'users', id: gone.id, data: { deletedAt } });
    const spent: Record<string, number[]> = {};
    for (let n = 0; n < 5; n += 1) {
      for (const name of [learner.username, gone.username, 'nobody-at-all']) {
        const from = performance.now();
        expect(await fail(name)).toBe('login-wrong');
        (spent[name] ??= []).push(performance.now() - from);
      }
    }
    const median = (name: string) => spent[name]?.sort((a, b) => a - b)[2] ?? 0;
    // The work is a hash of some 70 ms; without it an answer takes some 4.
    for (const name of [gone.username, 'nobody-at-all']) {
      expect(median(name), name).toBeGreaterThan(median(learner.username) / 3);
    }
  });

  describe('with wrong passwords', () => {
    it('slows strangers down by account, on all servers together, and never for good', async () => {
      const learner = await createLearner(getPayload());
      const servers = [getPayload(), other];
      for (let n = 0; n < MOST_FAILURES.pair; n += 1) {
        expect(await fail(learner.username, home(), servers[n % 2])).toBe('login-wrong');
      }
      // By its other name, too, and with the right password: a guess must not be told from luck.
      expect(await fail(learner.staffNumber ?? '')).toBe('too-many-logins');
      await expect(enter(learner, home(), other)).rejects.toMatchObject({
        status: 429,
        seconds: expect.toSatisfy((seconds: number) => seconds > 500 && seconds <= 600),
      });
      expect((await enter(learner, home('10.0.0.1', later(601)))).token).toBeTruthy();
    });

    it('slows down guesses at a name that nobody has just so', async () => {
      const name = `nobody-${String(Math.random())}`;
      const answers: string[] = [];
      for (let n = 0; n <= MOST_FAILURES.pair; n += 1)
        answers.push(await fail(name, home('10.9.0.1')));
      expect(answers.at(-2)).toBe('login-wrong');
      expect(answers.at(-1)).toBe('too-many-logins');
    });

    it('lets an owner in on a known device, and at first from another place', async () => {
      const learner = await createLearner(getPayload());
      const { deviceCookie } = await enter(learner, home('10.2.0.1'));
      const cookies = deviceCookie.split(';')[0] ?? null;
      for (let n = 0; n < MOST_FAILURES.pair; n += 1)
        await fail(learner.username, home('10.2.0.1'));
      expect(await fail(learner.username, home('10.2.0.1'))).toBe('too-many-logins');
      expect((await enter(learner, home('10.2.0.2'))).token).toBeTruthy();
      const known = { ...home('10.2.0.1'), cookies };
      expect((await enter(learner, known)).token).toBeTruthy();
      // Whoever has the phone gets a number of tries, too, and forging its cookie gets nobody any.
      for (let n = 0; n < MOST_FAILURES.device; n += 1) await fail(learner.username, known);
      expect(await fail(learner.username, known)).toBe('too-many-logins');
      const forged = { ...home('10.2.0.1'), cookies: cookies?.replace(/.$/, '!') ?? null };
      expect(await fail(learner.username, forged)).toBe('too-many-logins');
      const foreign = await createLearner(getPayload());
      expect(await fail(foreign.username, known)).toBe('login-wrong');
    });

    const noteFor = async (account: string, { address, now }: Caller, times: number) => {
      const attempt = { account, address, device: null };
      for (let n = 0; n < times; n += 1) await loginFailures.note(getPayload(), attempt, now);
    };

    it('shuts no office out for what its people got wrong before they got in', async () => {
      const payload = getPayload();
      const office = home('10.3.0.1');
      for (let failures = 0; failures <= MOST_FAILURES.address; failures += 9) {
        const clumsy = await createLearner(payload);
        await noteFor(clumsy.id, office, 9);
        expect((await enter(clumsy, office)).token).toBeTruthy();
      }
      expect((await enter(await createLearner(payload), office)).token).toBeTruthy();
    });

    it('slows down one who tries a password on everybody, and no known device beside it', async () => {
      const from = home('10.4.0.1');
      for (let n = 1; n < MOST_FAILURES.address; n += 1) await noteFor(`sprayed-${n}`, from, 1);
      expect(await fail('sprayed-last', from)).toBe('login-wrong');
      expect(await fail('sprayed-more', from)).toBe('too-many-logins');
      const learner = await createLearner(getPayload());
      const { deviceCookie } = await enter(learner, home('10.4.0.2'));
      const cookies = deviceCookie.split(';')[0] ?? null;
      expect((await enter(learner, { ...from, cookies })).token).toBeTruthy();
    });
  });

  describe('ends', () => {
    const ended = async (token: string) => [
      await loginHolder(getPayload(), token, new Date()),
      await readViewer(getPayload(), token, new Date()),
      // More than a second after it was last asked, whenever an earlier test said that was.
      await loginHolder(other, token, later(2.5)),
    ];
    const open = async () => {
      const payload = getPayload();
      const learner = await createLearner(payload);
      const login = await enter(learner);
      expect(await loginHolder(payload, login.token, new Date())).toBe(learner.id);
      expect(await readViewer(payload, login.token, new Date())).toMatchObject({ id: learner.id });
      expect(await loginHolder(other, login.token, new Date())).toBe(learner.id);
      return { learner, ...login };
    };

    it('with signing out: nothing is earned by its token, and no page is open', async () => {
      const payload = getPayload();
      const { learner, token, sid } = await open();
      const now = new Date();
      const { id } = await createArticle(payload);
      const sitting = await startSitting(payload, { learner, collection: 'articles', id, now });
      const report = (seq: number) =>
        answerBeat(payload, {
          session: sitting.session,
          cookies: `payload-token=${token}`,
          language: 'zh',
          text: JSON.stringify({ seq, activeMs: seq * 1000, coverage: 0.1, visible: true }),
        });
      expect(await report(1)).toMatchObject({ status: 200 });
      await endLogin(payload, { account: learner.id, login: sid, now });
      expect(await report(2)).toMatchObject({ status: 401 });
      expect(await ended(token)).toEqual([null, null, null]);
    });

    it('with a password that was set elsewhere', async () => {
      const payload = getPayload();
      const { learner, token } = await open();
      const here = await enter(learner);
      await payload.update({
        collection: 'users',
        id: learner.id,
        data: { password: 'a-new-password-1', currentPassword: password } as Partial<User>,
        user: await loginOf(payload, here.token),
        overrideAccess: false,
      });
      expect(await ended(token)).toEqual([null, null, null]);
      expect(await loginHolder(payload, here.token, new Date())).toBe(learner.id);
      expect(await sessionsOf(learner)).toEqual([here.sid]);
    });

    it('with the account in the bin, and stays so when it comes back', async () => {
      const payload = getPayload();
      const user = await createAdmin(payload);
      const { learner, token } = await open();
      const bin = (deletedAt: string | null) =>
        payload.update({ collection: 'users', id: learner.id, data: { deletedAt }, trash: true, user, overrideAccess: false }); // prettier-ignore
      await bin(new Date().toISOString());
      expect(await ended(token)).toEqual([null, null, null]);
      await bin(null);
      expect(await ended(token)).toEqual([null, null, null]);
      expect((await enter(learner)).token).toBeTruthy();
    });

    it('with the last day of work, until somebody is back', async () => {
      const payload = getPayload();
      const { learner, token } = await open();
      const leave = (leftOn: string | null) =>
        payload.update({ collection: 'users', id: learner.id, data: { leftOn } });
      const today = dayOf(new Date());
      await leave(today);
      expect(await loginHolder(payload, token, new Date())).toBe(learner.id);
      // As if the day had passed: no hook has seen a change.
      const data = { leftOn: previousDay(today) };
      await payload.db.updateOne({ collection: 'users', id: learner.id, data, returning: false });
      await endLeaversLogins(payload, new Date());
      expect(await ended(token)).toEqual([null, null, null]);
      await leave(null);
      const { token: second } = await enter(learner);
      await leave(previousDay(today));
      expect((await ended(second)).slice(0, 2)).toEqual([null, null]);
      await expect(enter(learner)).rejects.toMatchObject({ status: 403, code: 'login-left' });
      expect(await fail(learner.username)).toBe('login-wrong');
      await leave(null);
      expect((await enter(learner)).token).toBeTruthy();
    });
  });
});
