import { beforeAll, expect, it } from 'vitest';

import { actAsAuthor } from '../../../cms/operations/appeals/actAsAuthor.ts';
import { actAsOfficer, type OfficerAct } from '../../../cms/operations/appeals/actAsOfficer.ts';
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
});
