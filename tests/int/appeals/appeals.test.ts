import { randomBytes } from 'node:crypto';

import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';

import type { DeskPart } from '../../../cms/domain/appeals/deskParts.ts';
import type { StepFacts } from '../../../cms/domain/appeals/appealStep.ts';
import { actAsAuthor, type AuthorAct } from '../../../cms/operations/appeals/actAsAuthor.ts';
import { actAsOfficer, type OfficerAct } from '../../../cms/operations/appeals/actAsOfficer.ts';
import { addPicture } from '../../../cms/operations/appeals/addPicture.ts';
import { readJointMeeting } from '../../../cms/operations/appeals/readJointMeeting.ts';
import { openAppeal } from '../../../cms/operations/appeals/openAppeal.ts';
import { openAsOfficer } from '../../../cms/operations/appeals/openAsOfficer.ts';
import { readBoard } from '../../../cms/operations/appeals/readBoard.ts';
import { readDesk } from '../../../cms/operations/appeals/readDesk.ts';
import { settleAppeals } from '../../../cms/operations/appeals/settleAppeals.ts';
import { tellAuthor } from '../../../cms/operations/appeals/tellAuthor.ts';
import type { User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createLearner } from '../../fixtures/people.ts';
import { createOfficers, named, raiseAs } from './raised.ts';

const now = new Date('2026-11-24T02:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const newCode = () => randomBytes(16).toString('base64url');

describeOnBothDatabases('what people raise', (getPayload, { platform }) => {
  let people: Awaited<ReturnType<typeof createOfficers>>;
  beforeAll(async () => {
    people = await createOfficers(getPayload());
  });

  const raise = (learner: User, rest = {}) =>
    raiseAs(getPayload(), named(learner), { now, ...rest });
  const act = (actor: User, number: string, what: OfficerAct, at = now, payload = getPayload()) =>
    actAsOfficer(payload, { actor, number, act: what, now: at });
  const write = (learner: User | null, number: string, what: AuthorAct, code: string | null = null) =>
    actAsAuthor(getPayload(), { number, key: { learner: learner?.id ?? null, code }, act: what, now: later(2) }); // prettier-ignore
  const desk = async (actor: User, part: DeskPart, at = now) =>
    (await readDesk(getPayload(), { actor, part, after: null, limit: 100, now: at })).cases.map(({ id }) => id); // prettier-ignore
  const rowOf = (number: string) =>
    getPayload().findByID({ collection: 'appeals', id: number, depth: 0 });
  const closing: OfficerAct = { kind: 'closed', cause: '保温车坏了', remedy: '换了保温车', proof: '夜班试吃三天' }; // prettier-ignore

  it('goes from registered to closed, and tells its author all the way', async () => {
    const { teamMember, zhao } = people;
    const { number, code } = await raise(teamMember, { place: '东井食堂' });
    expect(number).toMatch(/^2026-[A-Z2-9]{6}$/);
    expect(Buffer.from(code, 'base64url')).toHaveLength(16);
    expect(await rowOf(number)).toMatchObject({
      ...{ state: 'registered', unit: people.team.id, learner: teamMember.id, version: 0 },
      ...{ open: true, due: later(12).getTime(), month: '2026-11', place: '东井食堂' },
    });
    await act(zhao, number, { kind: 'claimed' });
    await act(zhao, number, { kind: 'noted', words: '内部：联系后勤', open: false });
    await act(zhao, number, { kind: 'answered', words: '今晚去看' }, later(3));
    await act(zhao, number, closing, later(30));
    await write(teamMember, number, { kind: 'rated', score: 5, words: ' 热了 ' });
    const told = tellAuthor(await openAppeal(getPayload(), number, { learner: teamMember.id, code: null })); // prettier-ignore
    expect(told).toMatchObject({
      ...{ number, state: 'closed', category: 'life', answer: '换了保温车' },
      dueFirst: later(12).toISOString(),
    });
    expect(told.steps.map(({ kind, words }) => [kind, words ?? ''])).toEqual([
      ['registered', ''],
      ['claimed', ''],
      ['answered', '今晚去看'],
      ['closed', '保温车坏了\n换了保温车\n夜班试吃三天'],
      ['rated', '热了'],
    ]);
    expect(await rowOf(number)).toMatchObject({
      ...{ state: 'closed', open: false, firstInTime: true, score: 5, version: 5 },
    });
    expect((await openAppeal(getPayload(), number.toLowerCase(), { learner: null, code })).row.id).toBe(number); // prettier-ignore
  });

  it('is opened by its author and its code, and by nobody else', async () => {
    const { number } = await raise(people.teamMember);
    const unknown = { status: 404, code: 'appeal-unknown' };
    const keys = [
      { learner: people.miner.id, code: null },
      { learner: null, code: null },
      { learner: null, code: newCode() },
    ];
    for (const key of keys) {
      await expect(openAppeal(getPayload(), number, key)).rejects.toMatchObject(unknown);
    }
    for (const odd of ['2026-ZZZZZZ', '', '../..', '2026-']) {
      const key = { learner: people.teamMember.id, code: null };
      await expect(openAppeal(getPayload(), odd, key)).rejects.toMatchObject(unknown);
    }
  });

  it('is taken only as it can be', async () => {
    const { miner } = people;
    const cases = [
      [{ text: ' \n ' }, 400, 'appeal-text-missing'],
      [{ text: '字'.repeat(50_000) }, 400, 'appeal-text-long'],
      [{ place: '字'.repeat(81) }, 400, 'appeal-place-long'],
      [{ category: 'no-such' }, 400, 'appeal-category-unknown'],
      [{ unit: 'no-such' }, 400, 'appeal-unit-unknown'],
      [{ code: 'short' }, 400, 'appeal-code-form'],
    ] as const;
    const before = await getPayload().count({ collection: 'appeals' });
    for (const [change, status, code] of cases) {
      await expect(raise(miner, change)).rejects.toMatchObject({ status, code });
    }
    expect(await getPayload().count({ collection: 'appeals' })).toEqual(before);
    const { number } = await raise(miner, { text: '<script>alert(1)</script>', unit: people.forest.code }); // prettier-ignore
    expect(await rowOf(number)).toMatchObject({
      ...{ text: '<script>alert(1)</script>', unit: people.forest.id },
    });
  });

  it('sent again with its code is the same case, on two servers at once, too', async () => {
    const { forester, miner } = people;
    const code = newCode();
    const other = await platform().another();
    const sent = await Promise.all(
      [getPayload(), other, getPayload(), other].map((payload) =>
        raiseAs(payload, named(forester), { now, code }),
      ),
    );
    expect(new Set(sent.map(({ number }) => number)).size).toBe(1);
    expect(sent[0]?.code).toBe(code);
    await expect(raise(miner, { code })).rejects.toMatchObject({ status: 409, code: 'appeal-code-used' }); // prettier-ignore
  });

  it('with one pass used at once on two servers is registered once', async () => {
    const other = await platform().another();
    const mark = newCode();
    const by = { mode: 'anonymous', mark } as const;
    const sent = await Promise.allSettled(
      [getPayload(), other, getPayload(), other].map((payload) => raiseAs(payload, by, { now })),
    );
    const won = sent.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const one of sent) {
      if (one.status === 'rejected') {
        expect(one.reason).toMatchObject({ status: 409, code: 'pass-used' });
      }
    }
    expect(
      await getPayload().count({ collection: 'appeals', where: { mark: { equals: mark } } }),
    ).toEqual({ totalDocs: 1 });
  });

  it('is handled by the officers of its unit and those above, and by nobody else', async () => {
    const { number } = await raise(people.teamMember);
    const claim: OfficerAct = { kind: 'claimed' };
    const admin = await createAdmin(getPayload());
    await expect(act(people.lin, number, claim)).rejects.toMatchObject({ status: 403, code: 'forbidden' }); // prettier-ignore
    await expect(act(admin, number, claim)).rejects.toMatchObject({ status: 403, code: 'forbidden' }); // prettier-ignore
    await expect(act(people.trainer, number, claim)).rejects.toMatchObject({ status: 403 });
    expect(await desk(people.zhao, 'free')).toContain(number);
    expect(await desk(people.top, 'free')).toContain(number);
    expect(await desk(people.lin, 'open')).not.toContain(number);
    const both = await Promise.allSettled([
      act(people.zhao, number, claim),
      act(people.qian, number, claim, now, await platform().another()),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { officer } = await rowOf(number);
    const winner = officer === people.zhao.id ? people.zhao : people.qian;
    const loser = winner === people.zhao ? people.qian : people.zhao;
    expect(await desk(winner, 'mine')).toContain(number);
    await expect(act(loser, number, { kind: 'answered', words: '好' })).rejects.toMatchObject({ status: 409, code: 'appeal-claimed' }); // prettier-ignore
    await act(winner, number, { kind: 'joined', officer: people.lin.id, words: '林场道路' });
    expect(await desk(people.lin, 'mine')).toContain(number);
    await act(people.lin, number, { kind: 'answered', words: '路已清' });
    await expect(act(people.zhao, number, { kind: 'joined', officer: people.miner.id, words: '' })).rejects.toMatchObject({ code: 'appeal-officer-unknown' }); // prettier-ignore
  });

  it('does not name its author to whom it is not for', async () => {
    const { teamMember, zhao, qian, top } = people;
    const payload = getPayload();
    const authorFor = async (actor: User, number: string) =>
      (await openAsOfficer(payload, { actor, number, now })).author?.name ?? null;
    const { number } = await raiseAs(
      payload,
      { mode: 'confidential', learner: teamMember },
      { now },
    );
    expect(await Promise.all([zhao, qian, top].map((one) => authorFor(one, number)))).toEqual([
      ...['队员', '队员', null],
    ]);
    await act(zhao, number, { kind: 'claimed' });
    expect(await Promise.all([zhao, qian, top].map((one) => authorFor(one, number)))).toEqual([
      ...['队员', null, null],
    ]);
    const open = await raise(teamMember);
    expect(await authorFor(top, open.number)).toBe('队员');
    const admin = await createAdmin(payload);
    for (const collection of ['appeals', 'appeal-steps', 'appeal-files'] as const) {
      const asked = { collection, overrideAccess: false, user: admin } as const;
      await expect(payload.find(asked)).rejects.toMatchObject({ status: 403 });
    }
  });

  it('is closed once, with cause, remedy and proof, and done again once', async () => {
    const { teamMember, zhao } = people;
    const { number, code } = await raise(teamMember);
    await act(zhao, number, { kind: 'claimed' });
    await expect(act(zhao, number, { ...closing, proof: ' ' })).rejects.toMatchObject({ status: 400, code: 'appeal-closing-words' }); // prettier-ignore
    await expect(write(teamMember, number, { kind: 'reopened', words: '没好' })).rejects.toMatchObject({ code: 'appeal-open' }); // prettier-ignore
    const other = await platform().another();
    const twice = await Promise.allSettled([
      act(zhao, number, closing, later(1)),
      act(zhao, number, { ...closing, remedy: '另一种' }, later(1), other),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const reopening: AuthorAct = { kind: 'reopened', words: '又凉了' };
    await expect(write(teamMember, number, { kind: 'reopened', words: ' ' })).rejects.toMatchObject({ code: 'appeal-words-missing' }); // prettier-ignore
    expect((await write(teamMember, number, reopening)).standing.state).toBe('reopened');
    // Once more by its code: the same is done already.
    expect((await write(null, number, reopening, code)).steps).toHaveLength(3);
    await act(zhao, number, closing, later(3));
    await expect(write(teamMember, number, reopening)).rejects.toMatchObject({ status: 409, code: 'appeal-reopened' }); // prettier-ignore
    const rating: AuthorAct = { kind: 'rated', score: 2, words: '' };
    await write(teamMember, number, rating);
    expect((await write(teamMember, number, rating)).standing.score).toBe(2);
    await expect(write(teamMember, number, { ...rating, score: 5 })).rejects.toMatchObject({ status: 409, code: 'appeal-rated' }); // prettier-ignore
  });

  it('is looked back at a month after by another officer', async () => {
    const { number } = await raise(people.teamMember);
    await act(people.zhao, number, { kind: 'claimed' });
    await act(people.zhao, number, closing);
    const month = later(30 * 24);
    const looking: OfficerAct = { kind: 'reviewed', words: '饭是热的', holds: true };
    await expect(act(people.qian, number, looking, later(24))).rejects.toMatchObject({ code: 'appeal-early' }); // prettier-ignore
    expect(await desk(people.qian, 'back', month)).toContain(number);
    await expect(act(people.zhao, number, looking, month)).rejects.toMatchObject({ status: 403 });
    await act(people.qian, number, looking, month);
    expect(await desk(people.qian, 'back', month)).not.toContain(number);
  });

  it('is free again when its officer leaves', async () => {
    const payload = getPayload();
    const leaver = await createLearner(payload, { name: '老周', unit: people.mine.id, roles: ['staff', 'officer'] }); // prettier-ignore
    const { number } = await raise(people.teamMember);
    await act(leaver, number, { kind: 'claimed' });
    await payload.update({ collection: 'users', id: leaver.id, data: { leftOn: '2026-11-23' } });
    await expect(act(leaver, number, closing)).rejects.toMatchObject({ status: 403 });
    await act(people.zhao, number, { kind: 'claimed' });
    expect((await rowOf(number)).officer).toBe(people.zhao.id);
  });

  it('goes to another unit with a reason and that unit’s clocks', async () => {
    const { number } = await raise(people.teamMember);
    await act(people.zhao, number, { kind: 'claimed' });
    const transfer = { kind: 'transferred', unit: people.forest.id, category: 'pay' } as const;
    await expect(act(people.zhao, number, { ...transfer, reason: '' })).rejects.toMatchObject({ code: 'appeal-words-missing' }); // prettier-ignore
    await act(people.zhao, number, { ...transfer, reason: '归林场管' });
    expect(await rowOf(number)).toMatchObject({
      ...{ unit: people.forest.id, category: 'pay', state: 'registered', officer: null },
    });
    await act(people.lin, number, { kind: 'claimed' });
  });

  it('of the same matter is answered with it', async () => {
    const [main, same] = [await raise(people.teamMember), await raise(people.miner)];
    await act(people.zhao, main.number, { kind: 'claimed' });
    await expect(act(people.zhao, main.number, { kind: 'merged', into: main.number, words: '' })).rejects.toMatchObject({ code: 'appeal-merge-self' }); // prettier-ignore
    await act(people.zhao, main.number, { kind: 'answered', words: '一起办' });
    await act(people.zhao, same.number, { kind: 'merged', into: main.number, words: '同一件事' });
    expect(await rowOf(same.number)).toMatchObject({ state: 'answered' });
    await act(people.zhao, main.number, closing, later(5));
    const told = tellAuthor(await openAppeal(getPayload(), same.number, { learner: people.miner.id, code: null })); // prettier-ignore
    expect(told).toMatchObject({ state: 'closed', answer: '换了保温车' });
    expect(told.steps.map(({ kind }) => kind)).toEqual(['registered', 'merged', 'answered', 'closed']); // prettier-ignore
    await settleAppeals(getPayload());
    expect((await rowOf(same.number)).version).toBe(3);
  });

  it('after a kill between a step and its row shows the step', async () => {
    const payload = getPayload();
    const { number } = await raise(people.teamMember);
    const facts: StepFacts = { kind: 'claimed' };
    const { id, name } = people.zhao;
    await payload.db.create({
      collection: 'appeal-steps',
      data: {
        ...{ id: `${number}/1`, appeal: number, seq: 1, kind: 'claimed', facts },
        ...{ at: now.getTime(), by: id, byName: name, settled: false },
      },
    });
    expect((await openAsOfficer(payload, { actor: people.zhao, number, now })).holder?.id).toBe(id);
    expect(await rowOf(number)).toMatchObject({ version: 0, state: 'registered' });
    await settleAppeals(payload);
    expect(await rowOf(number)).toMatchObject({ version: 1, state: 'claimed', officer: id });
    const { totalDocs } = await payload.count({
      collection: 'appeal-steps',
      where: { settled: { equals: false } },
    });
    expect(totalDocs).toBe(0);
  });

  it('keeps a picture without what the camera wrote into it', async () => {
    const payload = getPayload();
    const key = { learner: people.teamMember.id, code: null };
    const { number } = await raise(people.teamMember);
    const place = { IFD3: { GPSLatitude: '31/1 13/1 0/1', GPSLongitude: '121/1 28/1 0/1' } };
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .withExif(place)
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { standing } = await addPicture(payload, { number, key, bytes, now });
    const { docs } = await payload.find({ collection: 'appeal-files', where: { appeal: { equals: number } } }); // prettier-ignore
    expect(standing.pictures).toEqual([docs[0]?.filename]);
    const { staticDir } = payload.collections['appeal-files'].config.upload;
    const kept = await sharp(`${staticDir ?? ''}/${docs[0]?.filename ?? ''}`).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 40 });
    expect(kept.exif).toBeUndefined();
    const odd = [
      [Buffer.alloc(0), 'appeal-picture-missing'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'appeal-picture-kind'],
      [bytes.subarray(0, 40), 'appeal-picture-kind'],
    ] as const;
    for (const [wrong, code] of odd) {
      await expect(addPicture(payload, { number, key, bytes: wrong, now })).rejects.toMatchObject({ code }); // prettier-ignore
    }
    for (let n = 1; n < 6; n += 1) await addPicture(payload, { number, key, bytes, now });
    await expect(addPicture(payload, { number, key, bytes, now })).rejects.toMatchObject({ code: 'appeal-pictures-many' }); // prettier-ignore
  });

  it('is shown on the board when officer and author both say so', async () => {
    const payload = getPayload();
    const august = new Date('2026-08-03T02:00:00Z');
    const { number } = await raise(people.teamMember, { now: august });
    const board = (rest = {}) =>
      readBoard(payload, { month: '2026-08', unit: people.mine.id, category: 'life', ...rest }, now); // prettier-ignore
    await act(people.zhao, number, { kind: 'claimed' }, august);
    await act(people.zhao, number, closing, new Date('2026-08-03T05:30:00Z'));
    await act(people.zhao, number, { kind: 'offered', text: '夜班饭凉', answer: '换了保温车' });
    expect(await board({ category: null })).toMatchObject({ registered: 1, released: [] });
    await write(people.teamMember, number, { kind: 'released' });
    await write(people.teamMember, number, { kind: 'rated', score: 4, words: '' });
    expect(await board()).toEqual({
      ...{ registered: 1, answeredInTime: 1, medianHoursToFirst: 3.5, solved: 1, satisfied: 1 },
      ...{ rated: 1, reopened: 0 },
      released: [
        {
          ...{ number, category: 'life', unit: people.team.id, text: '夜班饭凉' },
          ...{ answer: '换了保温车', days: 1 },
        },
      ],
    });
    expect(await board({ unit: people.forest.id })).toMatchObject({ registered: 0, released: [] });
    expect(await board({ month: '2026-07' })).toMatchObject({ medianHoursToFirst: null });
    await expect(board({ unit: 'no-such' })).rejects.toMatchObject({ code: 'appeal-unit-unknown' });
  });

  it('comes before the joint meeting when it is late, across departments or frequent', async () => {
    const payload = getPayload();
    const { lin, forester, zhao } = people;
    const soon = new Date(now.getTime() + 60_000);
    const learning = { category: 'learning', now: soon };
    const [late, across] = [await raise(forester, learning), await raise(forester, learning)];
    await raise(forester, learning);
    await act(lin, across.number, { kind: 'claimed' });
    await act(lin, across.number, { kind: 'joined', officer: zhao.id, words: '' });
    const meeting = await readJointMeeting(payload, { actor: lin, now: later(13) });
    expect(meeting.overdue.map(({ id }) => id)).toContain(late.number);
    expect(meeting.across.map(({ id }) => id)).toContain(across.number);
    expect(meeting.frequent).toContainEqual({ unit: people.forest.id, category: 'learning', count: 3 }); // prettier-ignore
    await expect(readJointMeeting(payload, { actor: people.miner, now })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
  });

  it('is listed page by page without a gap or a repeat', async () => {
    const payload = getPayload();
    const { number } = await raise(people.forester);
    for (let n = 1; n < 5; n += 1) await raise(people.forester, { now: later(n % 2) });
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await readDesk(payload, { actor: people.lin, part: 'open', after, limit: 2, now }); // prettier-ignore
      seen.push(...page.cases.map(({ id }) => id));
      after = page.next;
      if (after === null) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.sort()).toEqual((await desk(people.lin, 'open')).sort());
    expect(seen.length).toBeGreaterThanOrEqual(5);
    expect(await desk(people.lin, 'late', later(13))).toContain(number);
    await expect(readDesk(payload, { actor: people.miner, part: 'open', after: null, limit: 2, now })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
  });
});
