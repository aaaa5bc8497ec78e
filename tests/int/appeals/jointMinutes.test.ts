import { randomUUID } from 'node:crypto';

import { beforeAll, expect, it } from 'vitest';

import { actAsOfficer } from '../../../cms/operations/appeals/actAsOfficer.ts';
import { readEntries, readMinutes, listMinutes } from '../../../cms/operations/appeals/joint/readMinutes.ts'; // prettier-ignore
import { recordMinutes, type GivenMinutes } from '../../../cms/operations/appeals/joint/recordMinutes.ts'; // prettier-ignore
import { openAsOfficer } from '../../../cms/operations/appeals/openAsOfficer.ts';
import { tellAuthor } from '../../../cms/operations/appeals/tellAuthor.ts';
import { readAppeal } from '../../../cms/operations/appeals/readAppeal.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import { endWhatWasCutOff } from '../../../cms/operations/upkeep/endWhatWasCutOff.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createOfficers, named, raiseAs } from './raised.ts';

const now = new Date('2026-11-24T02:00:00Z');
const raisedAt = new Date('2026-11-10T02:00:00Z');

describeOnBothDatabases('minutes of a joint meeting', (getPayload, { platform }) => {
  let people: Awaited<ReturnType<typeof createOfficers>>;
  let late: string;
  beforeAll(async () => {
    people = await createOfficers(getPayload());
    late = (await raiseAs(getPayload(), named(people.miner), { now: raisedAt })).number;
    await raiseAs(getPayload(), named(people.forester), { now: raisedAt });
  });

  const minutes = (change: Partial<GivenMinutes> = {}): GivenMinutes => ({
    ...{ request: randomUUID(), unit: people.mine.id, held: '2026-11-24', present: '工会、后勤' },
    ...{ words: '食堂由后勤牵头整改', decisions: [], correction: false, ...change },
  });
  const record = (change: Partial<GivenMinutes> = {}, actor = people.zhao) =>
    recordMinutes(getPayload(), { actor, given: minutes(change), now });
  const decided = async (number: string) =>
    (await readAppeal(getPayload(), number)).steps.filter(({ kind }) => kind === 'decided');

  it('are written once with the list as it stood, though two write at once on two servers', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const given = minutes({ decisions: [{ number: late, words: '后勤三天内换保温车' }] });
    const sent = await Promise.allSettled([
      recordMinutes(payload, { actor: people.zhao, given, now }),
      recordMinutes(other, { actor: people.zhao, given, now }),
      recordMinutes(other, { actor: people.qian, given: minutes(), now }),
    ]);
    const place = { unit: people.mine.id, month: '2026-11' };
    const entries = await readEntries(payload, place);
    expect(entries).toHaveLength(1);
    const isOurs = entries[0]?.request === given.request;
    expect(sent.map(({ status }) => status)).toEqual(
      isOurs ? ['fulfilled', 'fulfilled', 'rejected'] : ['rejected', 'rejected', 'fulfilled'],
    );
    await expect(record()).rejects.toMatchObject({ status: 409, code: 'joint-held' });
    // Of the unit and those below alone.
    expect(entries[0]?.list).toMatchObject({ overdue: [{ number: late }], across: [] });
    expect(entries[0]?.list?.overdue).toHaveLength(1);
    // What stands then stays, whatever becomes of the matter.
    await actAsOfficer(payload, {
      actor: people.zhao,
      number: late,
      act: { kind: 'claimed' },
      now,
    });
    await actAsOfficer(payload, { actor: people.zhao, number: late, act: { kind: 'answered', words: '换车' }, now }); // prettier-ignore
    const asked = { ...place, actor: people.top, now };
    expect((await readMinutes(payload, asked))[0]?.list?.overdue).toHaveLength(1);
    await expect(readMinutes(payload, { ...asked, actor: people.lin })).rejects.toMatchObject({ status: 404 }); // prettier-ignore
    expect(await listMinutes(payload, { actor: people.top, now })).toMatchObject([place]);
    expect(await listMinutes(payload, { actor: people.lin, now })).toEqual([]);
  });

  it('are corrected by further entries, whose decisions officers read in the case and its author does not', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const given = (words: string) =>
      minutes({ correction: true, words: '', decisions: [{ number: late, words }] });
    await Promise.all([
      recordMinutes(payload, { actor: people.zhao, given: given('由后勤办'), now }),
      recordMinutes(other, { actor: people.qian, given: given('由工会督办'), now }),
    ]);
    const place = { unit: people.mine.id, month: '2026-11' };
    expect((await readEntries(payload, place)).map(({ seq }) => seq)).toEqual([0, 1, 2]);
    const steps = await decided(late);
    const words = steps.map((step) => (step.kind === 'decided' ? step.words : ''));
    expect(words).toEqual(expect.arrayContaining(['由后勤办', '由工会督办']));
    const read = await openAsOfficer(payload, { actor: people.zhao, number: late, now });
    expect(read.standing.state).toBe('answered');
    expect(JSON.stringify(tellAuthor(read))).not.toContain('督办');
    const gone = { correction: true, held: '2026-10-20' };
    await expect(record(gone)).rejects.toMatchObject({ status: 404, code: 'joint-unknown' });
  });

  it('tell each case once, after a kill between the minutes and its history, too', async () => {
    const payload = getPayload();
    const before = (await decided(late)).length;
    const at = { month: '2026-11', unit: people.mine.id };
    await record({ correction: true, decisions: [{ number: late, words: '下月复查' }] });
    const last = (await readEntries(payload, at)).at(-1);
    expect([last?.settled, (await decided(late)).length]).toEqual([true, before + 1]);
    // As a kill before the last write would leave it.
    await compareAndSet(payload, 'joint-minutes', [
      { id: last?.id ?? '', expect: { seq: last?.seq ?? 0 }, set: { settled: false } },
    ]);
    await Promise.all([
      endWhatWasCutOff(payload, now),
      endWhatWasCutOff(await platform().another(), now),
    ]);
    expect((await decided(late)).length).toBe(before + 1);
    expect((await readEntries(payload, at)).at(-1)?.settled).toBe(true);
  });

  it('are refused where they say nothing, too much, or of what is another’s', async () => {
    const { forest, lin } = people;
    const refused = async (change: Partial<GivenMinutes>, as: object, actor = people.lin) => {
      await expect(record({ unit: forest.id, ...change }, actor)).rejects.toMatchObject(as);
    };
    await refused({ words: ' ' }, { status: 400, code: 'joint-empty' });
    await refused({ words: '长'.repeat(4_001) }, { status: 400, code: 'joint-long' });
    await refused({ present: '长'.repeat(1_001) }, { status: 400, code: 'joint-long' });
    await refused({ held: '2026-11-25' }, { status: 400, code: 'joint-day' });
    await refused({ held: '2026-02-30' }, { status: 400, code: 'joint-day' });
    await refused({ decisions: [{ number: late, words: '查' }] }, { status: 400, code: 'joint-matter' }); // prettier-ignore
    await refused({ decisions: [{ number: '2026-AAAAAA', words: '查' }] }, { status: 404 });
    await refused({}, { status: 403 }, people.zhao);
    await refused({}, { status: 403 }, people.miner);
    expect(await readEntries(getPayload(), { unit: forest.id, month: '2026-11' })).toEqual([]);
    expect(await record({ unit: forest.id }, lin)).toBe('2026-11');
  });
});
