import { beforeAll, expect, it } from 'vitest';

import { dayOf, nextDay } from '../../../cms/domain/shanghai.ts';
import { readReminders } from '../../../cms/operations/messages/readReminders.ts';
import { remind } from '../../../cms/operations/messages/remind.ts';
import { tellAtHand } from '../../../cms/operations/messages/tellAtHand.ts';
import { readComingClasses } from '../../../cms/operations/training/readComingClasses.ts';
import { readRoster } from '../../../cms/operations/training/readRoster.ts';
import { readSeats } from '../../../cms/operations/training/signUp/readSeats.ts';
import { readSignUps } from '../../../cms/operations/training/signUp/readSignUps.ts';
import { readWaiting } from '../../../cms/operations/training/signUp/readWaiting.ts';
import { signUp } from '../../../cms/operations/training/signUp/signUp.ts';
import { withdrawSignUp } from '../../../cms/operations/training/signUp/withdrawSignUp.ts';
import type { ClassSession, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const now = new Date();
const tomorrow = nextDay(dayOf(now));

describeOnBothDatabases('signing up', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  const announce = (data: Partial<ClassSession> = {}) =>
    getPayload().create({
      collection: 'class-sessions',
      data: {
        ...{ title: '井下急救', kind: 'class', day: tomorrow, slots: ['morning'] },
        ...{ unit: company.mine.id, status: 'planned', seats: 2, ...data },
      },
      depth: 0,
    });
  const people = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () => createLearner(getPayload(), { unit: company.team.id })),
    );
  const join = (learner: User, { id }: ClassSession, payload = getPayload()) =>
    signUp(payload, { learner, session: id, now });
  const leave = (learner: User, { id }: ClassSession) =>
    withdrawSignUp(getPayload(), { learner, session: id, now });
  const seatAt = async (learner: User, { id, seats }: ClassSession) =>
    (
      await readSeats(getPayload(), {
        learner: learner.id,
        trainings: [{ id, seats: seats ?? null }],
      })
    ).get(id);
  const told = async ({ id }: User, rule: string) =>
    (await readReminders(getPayload(), { learner: id, page: 1, limit: 50 })).docs.filter(
      (one) => one.rule === rule,
    );

  it('gives seats in order, and the next to whoever waits longest', async () => {
    const payload = getPayload();
    const session = await announce();
    const [a, b, c, d] = (await people(4)) as [User, User, User, User];
    expect(await join(a, session)).toEqual({ has: true });
    expect(await join(b, session)).toEqual({ has: true });
    expect(await join(c, session)).toEqual({ has: false, place: 1 });
    expect(await join(d, session)).toEqual({ has: false, place: 2 });
    expect(await join(c, session)).toEqual({ has: false, place: 1 });
    const signedUp = (await readSignUps(payload, [session.id])).get(session.id) ?? [];
    const waiting = await readWaiting(payload, { session, signedUp });
    expect(waiting.map(({ learner }) => learner)).toEqual([c.id, d.id]);
    const { missing } = await readRoster(payload, session);
    expect(missing.map(({ learner }) => learner).toSorted()).toEqual([a.id, b.id].toSorted());
    const coming = await readComingClasses(payload, { learner: c, now });
    expect(coming.find(({ id }) => id === session.id)).toMatchObject({
      seat: { has: false, place: 1 },
    });

    await leave(a, session);
    await leave(a, session);
    expect(await seatAt(c, session)).toEqual({ has: true });
    expect(await seatAt(d, session)).toEqual({ has: false, place: 1 });
    await tellAtHand(payload, now);
    await tellAtHand(payload, now);
    expect(await told(c, 'seat')).toMatchObject([{ title: '井下急救', day: tomorrow }]);
    expect(await told(b, 'seat')).toEqual([]);
    expect(await told(d, 'seat')).toEqual([]);
    // Who comes back is the last.
    expect(await join(a, session)).toEqual({ has: false, place: 2 });
    // Of tomorrow's training those are told who have a seat.
    await remind(payload, now);
    const asked = await Promise.all([a, b, c, d].map((one) => told(one, 'class')));
    expect(asked.map(({ length }) => length)).toEqual([0, 1, 1, 0]);
    await payload.delete({ collection: 'class-sessions', id: session.id });
    expect(await readComingClasses(payload, { learner: b, now })).toEqual([]);
  });

  it('gives no seat twice to those who come at once, on two servers', async () => {
    const session = await announce({ seats: 7 });
    const other = await platform().another();
    const all = await people(24);
    const got = await Promise.all(
      all.map((one, n) => join(one, session, n % 2 ? other : getPayload())),
    );
    const seated = got.filter(({ has }) => has);
    expect(seated).toHaveLength(7);
    const rows = (await readSignUps(getPayload(), [session.id])).get(session.id) ?? [];
    expect(new Set(rows.map(({ learner }) => learner)).size).toBe(24);
    // What was promised stands.
    for (const [n, learner] of all.entries())
      expect(await seatAt(learner, session)).toEqual(got[n]);
  });

  it('refuses who is not asked, what takes no sign-up, and what is over', async () => {
    const session = await announce();
    const free = await announce({ seats: null });
    const over = await announce({ day: '2026-01-05' });
    const [one] = (await people(1)) as [User];
    await expect(join(company.forester, session)).rejects.toMatchObject({ status: 403 });
    await expect(join(one, free)).rejects.toMatchObject({ status: 409, code: 'no-sign-up' });
    for (const act of [join, leave]) {
      await expect(act(one, over)).rejects.toMatchObject({ status: 409, code: 'class-closed' });
    }
    expect(await readSignUps(getPayload(), [session.id, free.id, over.id])).toEqual(new Map());
  });
});
