import { randomBytes, randomUUID } from 'node:crypto';

import { beforeAll, expect, it } from 'vitest';

import {
  announceDays,
  type Announcement,
} from '../../../cms/operations/appeals/receiving/announceDays.ts';
import { bookVisit } from '../../../cms/operations/appeals/receiving/bookVisit.ts';
import { callOffDay } from '../../../cms/operations/appeals/receiving/callOffDay.ts';
import { cancelVisit } from '../../../cms/operations/appeals/receiving/cancelVisit.ts';
import { noteVisit } from '../../../cms/operations/appeals/receiving/noteVisit.ts';
import { openDay } from '../../../cms/operations/appeals/receiving/openDay.ts';
import { openVisit } from '../../../cms/operations/appeals/receiving/openVisit.ts';
import { readComingDays } from '../../../cms/operations/appeals/receiving/readComingDays.ts';
import { readDeskDays } from '../../../cms/operations/appeals/receiving/readDeskDays.ts';
import { readOwnVisits } from '../../../cms/operations/appeals/receiving/readOwnVisits.ts';
import { remind } from '../../../cms/operations/messages/remind.ts';
import { tellAtHand } from '../../../cms/operations/messages/tellAtHand.ts';
import type { User } from '../../../cms/payload-types.ts';
import { readCalendar } from '../../../site/server/home/readCalendar.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { everyRow } from '../../fixtures/everyRow.ts';
import { createLearner } from '../../fixtures/people.ts';
import { createOfficers } from './raised.ts';

const now = new Date('2026-12-01T02:00:00Z');
const onTheEve = new Date('2026-12-09T02:00:00Z');
const after = new Date('2026-12-10T06:00:00Z');
const newCode = () => randomBytes(16).toString('base64url');
const newMark = () => randomBytes(32).toString('base64url');

describeOnBothDatabases('a reception day', (getPayload, { platform }) => {
  let people: Awaited<ReturnType<typeof createOfficers>>;
  beforeAll(async () => {
    people = await createOfficers(getPayload());
  });

  const announce = (change: Partial<Announcement> = {}, actor: User = people.zhao, at = now) =>
    announceDays(getPayload(), {
      ...{ actor, now: at },
      given: {
        ...{ request: randomUUID(), unit: people.mine.id, guests: people.mine.id },
        ...{ when: { day: '2026-12-10' }, begins: '09:00', ends: '10:00', minutes: 20 },
        ...{ place: '东井会议室', host: '党委书记 王建国', ...change },
      },
    });
  const one = async (change: Partial<Announcement> = {}) => {
    const [id = ''] = await announce(change);
    return id;
  };
  const book = (receiving: string, slot: string, learner: User, at = now) =>
    bookVisit(getPayload(), { receiving, slot, by: { learner }, now: at });
  const bookUnnamed = (receiving: string, slot: string, by: { mark: string; code: string }) =>
    bookVisit(getPayload(), { receiving, slot, by, now });
  const coming = (learner: User, at = now) => readComingDays(getPayload(), { learner, now: at });

  it('is announced once however often the form is sent, on two servers, too', async () => {
    const other = await platform().another();
    const given: Announcement = {
      ...{ request: randomUUID(), unit: people.mine.id, guests: people.team.id },
      ...{ when: { dates: [10, 20], months: 3 }, begins: '14:00', ends: '15:00', minutes: 30 },
      ...{ place: '会议室', host: '矿长' },
    };
    const actor = people.qian;
    const [first, second] = await Promise.all([
      announceDays(getPayload(), { actor, given, now }),
      announceDays(other, { actor, given, now }),
    ]);
    expect(first).toHaveLength(6);
    expect(second).toEqual(first);
    const seen = (await readDeskDays(getPayload(), { actor, now })).map(({ row }) => row.day);
    expect(seen).toEqual(['2026-12-10', '2026-12-21', '2027-01-11', '2027-01-20', '2027-02-10', '2027-02-22']); // prettier-ignore
    for (const id of first) await callOffDay(getPayload(), { actor, id, reason: '改期', now });
  });

  it('is refused where it can’t be held, and to who may not', async () => {
    const refused = async (change: Partial<Announcement>, as: object, actor = people.zhao) => {
      await expect(announce(change, actor)).rejects.toMatchObject(as);
    };
    await refused({ when: { day: '2026-11-30' } }, { status: 400, code: 'receiving-day' });
    await refused({ when: { day: '2026-02-30' } }, { status: 400, code: 'receiving-day' });
    await refused({ when: { dates: [0], months: 1 } }, { status: 400, code: 'receiving-dates' });
    await refused({ when: { dates: [10], months: 13 } }, { status: 400, code: 'receiving-dates' });
    await refused({ begins: '10:00' }, { status: 400, code: 'receiving-hours' });
    await refused({ begins: '25:00' }, { status: 400, code: 'receiving-hours' });
    await refused({ minutes: 4 }, { status: 400, code: 'receiving-hours' });
    await refused({ minutes: Number.NaN }, { status: 400, code: 'receiving-hours' });
    await refused({ place: ' ' }, { status: 400, code: 'receiving-place' });
    await refused({ host: '长'.repeat(61) }, { status: 400, code: 'receiving-host' });
    await refused({ unit: people.forest.id }, { status: 403, code: 'forbidden' });
    await refused({ guests: people.company.id }, { status: 403 });
    await refused({}, { status: 403 }, people.lin);
    await refused({}, { status: 403 }, people.miner);
    await expect(openDay(getPayload(), { actor: people.zhao, id: 'x', now })).rejects.toMatchObject({ status: 404 }); // prettier-ignore
  });

  it('gives a slot to one of two who want it at once on two servers, and tells the other what is free', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const day = await one();
    const rest = { receiving: day, slot: '09:20', now };
    const tries = await Promise.allSettled([
      bookVisit(payload, { ...rest, by: { learner: people.miner } }),
      bookVisit(other, { ...rest, by: { learner: people.teamMember } }),
      bookVisit(payload, { ...rest, by: { mark: newMark(), code: newCode() } }),
      bookVisit(other, { ...rest, by: { mark: newMark(), code: newCode() } }),
    ]);
    const lost = tries.filter(({ status }) => status === 'rejected');
    expect(lost).toHaveLength(3);
    for (const { reason } of lost as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({
        ...{ status: 409, code: 'receiving-taken' },
        refusal: ['receiving-taken', { free: ['09:00', '09:40'] }],
      });
    }
    const { visits } = await openDay(payload, { actor: people.zhao, id: day, now });
    expect(visits).toHaveLength(1);
  });

  it('gives a person one slot of a day, the same again is the same, and cancelling frees it', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const day = await one();
    const { miner, teamMember } = people;
    const many = await Promise.allSettled(
      ['09:00', '09:20', '09:40'].flatMap((slot) =>
        [payload, other].map((server) =>
          bookVisit(server, { receiving: day, slot, by: { learner: miner }, now }),
        ),
      ),
    );
    const had = many.flatMap((done) => (done.status === 'fulfilled' ? [done.value.visit.id] : []));
    expect(new Set(had).size).toBe(1);
    const [mine] = (await coming(miner)).filter(({ row }) => row.id === day);
    const visit = mine?.mine?.id ?? '';
    const slot = mine?.mine?.slot ?? '';
    expect(visit).toBe(had[0]);
    expect(mine?.free).toHaveLength(2);
    await expect(book(day, slot === '09:00' ? '09:20' : '09:00', miner)).rejects.toMatchObject({ status: 409, code: 'receiving-booked' }); // prettier-ignore
    expect((await book(day, slot, miner)).visit.id).toBe(visit);
    // Somebody else's is nobody's to cancel.
    const key = { learner: miner.id, visit };
    await expect(cancelVisit(payload, { key: { learner: teamMember.id, visit }, now })).rejects.toMatchObject({ status: 404 }); // prettier-ignore
    await Promise.all([cancelVisit(payload, { key, now }), cancelVisit(other, { key, now })]);
    expect((await book(day, slot, teamMember)).visit.id).toBe(`${day}/${slot}/1`);
    await expect(book(day, slot, miner)).rejects.toMatchObject({ code: 'receiving-taken' });
    const free = slot === '09:40' ? '09:00' : '09:40';
    expect((await book(day, free, miner)).visit.slot).toBe(free);
    const own = await readOwnVisits(payload, { learner: miner.id, now });
    expect(own.filter((one) => one.day.id === day)).toHaveLength(1);
    const asked = { learner: miner, language: 'zh', now } as const;
    const [unfolded, ofOther] = [
      (await readCalendar(payload, asked)).replaceAll('\r\n ', ''),
      await readCalendar(payload, { ...asked, learner: people.forester }),
    ];
    const event = unfolded.split('BEGIN:VEVENT').find((one) => one.includes(`receiving-${day}`));
    expect(event).toContain('SUMMARY:接待日：党委书记 王建国');
    expect(event).toContain(`DTSTART:20261210T01${free.slice(3)}00Z`);
    expect(ofOther).not.toContain('receiving-');
  });

  it('is for the people of its unit and those below, in its time', async () => {
    const day = await one({ guests: people.team.id });
    const outsider = await createLearner(getPayload());
    await expect(book(day, '09:00', people.miner)).rejects.toMatchObject({ status: 403 });
    await expect(book(day, '09:00', outsider)).rejects.toMatchObject({ status: 403 });
    expect((await coming(people.forester)).some(({ row }) => row.id === day)).toBe(false);
    expect((await coming(people.teamMember)).some(({ row }) => row.id === day)).toBe(true);
    await expect(book(day, '09:10', people.teamMember)).rejects.toMatchObject({ status: 400 });
    await expect(book('x', '09:00', people.teamMember)).rejects.toMatchObject({ status: 404 });
    const begun = new Date('2026-12-10T01:00:00Z');
    await expect(book(day, '09:00', people.teamMember, begun)).rejects.toMatchObject({ code: 'receiving-past' }); // prettier-ignore
    const { visit } = await book(day, '09:20', people.teamMember, begun);
    const key = { learner: people.teamMember.id, visit: visit.id };
    await expect(cancelVisit(getPayload(), { key, now: after })).rejects.toMatchObject({ code: 'receiving-past' }); // prettier-ignore
  });

  it('is booked with a pass once, and no row tells when or by whom', async () => {
    const payload = getPayload();
    const day = await one();
    const before = await everyRow(payload);
    const by = { mark: newMark(), code: newCode() };
    const sent = await Promise.all([bookUnnamed(day, '09:00', by), bookUnnamed(day, '09:00', by)]);
    expect(new Set(sent.map(({ visit }) => visit.id)).size).toBe(1);
    const changed = [...(await everyRow(payload))].filter(([id, row]) => before.get(id) !== row);
    expect(changed.map(([id]) => id)).toEqual([`receiving-visits ${day}/09:00/0`]);
    const row = JSON.parse(changed[0]?.[1] ?? '{}') as Record<string, unknown>;
    expect(Object.values(row).filter((value) => typeof value === 'number')).toEqual([]);
    expect([row.learner ?? null, row.createdAt, row.updatedAt]).toEqual([
      null,
      undefined,
      undefined,
    ]);
    expect(changed[0]?.[1]).not.toContain(by.code);
    await expect(bookUnnamed(day, '09:20', by)).rejects.toMatchObject({ code: 'pass-used' });
    await expect(bookUnnamed(day, '09:20', { ...by, code: newCode() })).rejects.toMatchObject({ code: 'pass-used' }); // prettier-ignore
    await expect(bookUnnamed(day, '09:20', { ...by, mark: newMark() })).rejects.toMatchObject({ code: 'appeal-code-used' }); // prettier-ignore
    await expect(bookUnnamed(day, '09:20', { mark: newMark(), code: '1' })).rejects.toMatchObject({ code: 'appeal-code-form' }); // prettier-ignore
    const key = { code: by.code };
    expect((await openVisit(payload, key)).visit.slot).toBe('09:00');
    await expect(openVisit(payload, { code: newCode() })).rejects.toMatchObject({ status: 404 });
    await cancelVisit(payload, { key, now });
    expect((await openVisit(payload, key)).visit.state).toBe('cancelled');
    await expect(bookUnnamed(day, '09:20', by)).rejects.toMatchObject({ code: 'pass-used' });
    const { visits, guests } = await openDay(payload, { actor: people.top, id: day, now });
    expect([visits.length, guests.size]).toEqual([1, 0]);
  });

  it('is kept by its officers: who comes, who came, and nobody else sees it', async () => {
    const payload = getPayload();
    const day = await one();
    const { visit } = await book(day, '09:00', people.miner);
    const { visit: gone } = await book(day, '09:20', people.teamMember);
    await cancelVisit(payload, { key: { learner: people.teamMember.id, visit: gone.id }, now });
    const acting = { actor: people.qian, id: day };
    const read = await openDay(payload, { ...acting, now });
    expect(read.guests.get(people.miner.id)).toEqual({ name: people.miner.name, unit: people.mine.id }); // prettier-ignore
    await expect(openDay(payload, { actor: people.lin, id: day, now })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
    await expect(openDay(payload, { actor: people.miner, id: day, now })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
    const note = (id: string, came: boolean, at = after) =>
      noteVisit(payload, { ...acting, visit: id, came, now: at });
    await expect(note(visit.id, true, now)).rejects.toMatchObject({ code: 'receiving-early' });
    await expect(note(gone.id, true)).rejects.toMatchObject({ code: 'receiving-gone' });
    await expect(note('x', true)).rejects.toMatchObject({ status: 404 });
    await note(visit.id, false);
    await note(visit.id, true);
    await note(visit.id, true);
    const noted = await openDay(payload, { ...acting, now: after });
    expect(noted.visits.find(({ id }) => id === visit.id)?.state).toBe('came');
    await expect(callOffDay(payload, { ...acting, reason: '', now })).rejects.toMatchObject({ status: 400 }); // prettier-ignore
    const later = new Date('2026-12-11T02:00:00Z');
    await expect(callOffDay(payload, { ...acting, reason: '出差', now: later })).rejects.toMatchObject({ code: 'receiving-over' }); // prettier-ignore
  });

  it('is told of on the eve and when it is called off, each once, to those with a name', async () => {
    const payload = getPayload();
    const [guest, other] = [
      await createLearner(payload, { unit: people.mine.id }),
      await createLearner(payload, { unit: people.mine.id }),
    ];
    const told = async (learner: User) => {
      const { docs } = await payload.find({
        collection: 'reminders',
        where: { learner: { equals: learner.id }, rule: { contains: 'receiving' } },
        depth: 0,
        sort: 'rule',
      });
      return docs.map(({ rule, title, day }) => [rule, title, day]);
    };
    const day = await one();
    await book(day, '09:40', guest);
    await bookUnnamed(day, '09:00', { mark: newMark(), code: newCode() });
    const { visit } = await book(day, '09:20', other);
    await cancelVisit(payload, { key: { learner: other.id, visit: visit.id }, now });
    await remind(payload, now);
    expect(await told(guest)).toEqual([]);
    await remind(payload, onTheEve);
    await remind(payload, onTheEve);
    expect(await told(guest)).toEqual([['receiving', '09:40', '2026-12-10']]);
    const off = { actor: people.zhao, id: day, reason: '王书记出差', now: onTheEve };
    await callOffDay(payload, off);
    await callOffDay(payload, { ...off, reason: '又一次' });
    expect((await openDay(payload, { ...off })).row.reason).toBe('王书记出差');
    await Promise.all([
      tellAtHand(payload, onTheEve),
      tellAtHand(await platform().another(), onTheEve),
    ]);
    await tellAtHand(payload, onTheEve);
    expect(await told(guest)).toEqual([
      ['receiving', '09:40', '2026-12-10'],
      ['receiving-off', '09:40', '2026-12-10'],
    ]);
    expect(await told(other)).toEqual([]);
    await expect(book(day, '09:20', other)).rejects.toMatchObject({ code: 'receiving-off' });
    expect(await readOwnVisits(payload, { learner: guest.id, now: onTheEve })).toEqual([]);
    const seen = (await coming(guest, onTheEve)).find(({ row }) => row.id === day);
    expect(seen).toMatchObject({ free: [], mine: { slot: '09:40' } });
  });
});
