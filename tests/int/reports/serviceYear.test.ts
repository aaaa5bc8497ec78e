import { randomBytes } from 'node:crypto';

import { beforeAll, expect, it } from 'vitest';

import { readOrgUnits } from '../../../cms/operations/accounts/readOrgUnits.ts';
import { actAsAuthor } from '../../../cms/operations/appeals/actAsAuthor.ts';
import { actAsOfficer, type OfficerAct } from '../../../cms/operations/appeals/actAsOfficer.ts';
import type { RaisedBy } from '../../../cms/operations/appeals/registerAppeal.ts';
import { readServiceYear } from '../../../cms/operations/reports/review/readServiceYear.ts';
import { readYearReview } from '../../../cms/operations/reports/review/readYearReview.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createOfficers, named, raiseAs } from '../appeals/raised.ts';

const now = new Date('2026-11-24T02:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describeOnBothDatabases('how a unit serves in the yearly review', (getPayload) => {
  let people: Awaited<ReturnType<typeof createOfficers>>;
  beforeAll(async () => {
    people = await createOfficers(getPayload());
    for (const { id } of [people.miner, people.teamMember]) {
      await getPayload().update({ collection: 'users', id, data: { joinedOn: '2020-01-01' } });
    }
  });

  it('is told by unit, with those below it, and by nobody who spoke', async () => {
    const payload = getPayload();
    const { team, mine, trainer, teamMember, miner, forester, zhao } = people;
    const raise = (learner: typeof miner, at = now) =>
      raiseAs(payload, named(learner), { now: at });
    const { number } = await raise(teamMember);
    await raise(miner);
    await raise(forester);
    // Of the year before.
    await raise(miner, new Date('2025-12-31T15:00:00Z'));
    const act = (what: OfficerAct, hours: number) =>
      actAsOfficer(payload, { actor: zhao, number, act: what, now: later(hours) });
    await act({ kind: 'claimed' }, 1);
    await act({ kind: 'answered', words: '今晚去看' }, 3);
    await act({ kind: 'closed', cause: '坏了', remedy: '换了', proof: '试吃三天' }, 5);
    await actAsAuthor(payload, {
      ...{ number, key: { learner: teamMember.id, code: null }, now: later(6) },
      act: { kind: 'rated', score: 5, words: '' },
    });
    const { reviewed } = await readYearReview(payload, { viewer: trainer, year: 2026, now });
    expect(reviewed.map(({ id, service }) => [id, service])).toEqual([
      [
        mine.id,
        {
          ...{ registered: 2, answeredInTime: 1, medianHoursToFirst: 3, solved: 1 },
          ...{ satisfied: 1, rated: 1, reopened: 0 },
        },
      ],
      [team.id, expect.objectContaining({ registered: 1, answeredInTime: 1, solved: 1 })],
    ]);
    // Two matters, and two who worked there on that day.
    expect(reviewed.map(({ perHundred }) => perHundred)).toEqual([100, 100]);
    const before = await readYearReview(payload, { viewer: trainer, year: 2025, now });
    expect(before.reviewed[0]?.service).toMatchObject({ registered: 1, answeredInTime: 0 });
  });

  it('counts what names no unit for the top, and for nobody else', async () => {
    const payload = getPayload();
    const { company, mine, forest } = people;
    const units = await readOrgUnits(payload);
    const ids = [company.id, mine.id, forest.id];
    const count = async (some: string[]) =>
      [...(await readServiceYear(payload, { year: 2026, units, ids: some }))].map(
        ([, { registered }]) => registered,
      );
    const before = await count(ids);
    const by: RaisedBy = { mode: 'anonymous', mark: randomBytes(32).toString('base64url') };
    await raiseAs(payload, by, { now });
    expect(await count(ids)).toEqual([(before[0] ?? 0) + 1, before[1], before[2]]);
    expect(await count([mine.id])).toEqual([before[1]]);
  });
});
