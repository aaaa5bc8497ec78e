import { beforeAll, expect, it } from 'vitest';

import { actAsOfficer } from '../../../cms/operations/appeals/actAsOfficer.ts';
import { tellAtHand } from '../../../cms/operations/messages/tellAtHand.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin } from '../../fixtures/people.ts';
import { createOfficers, raiseAs } from './raised.ts';

const now = new Date('2026-11-24T02:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describeOnBothDatabases('of what was raised', (getPayload, { platform }) => {
  let people: Awaited<ReturnType<typeof createOfficers>>;
  beforeAll(async () => {
    people = await createOfficers(getPayload());
  });

  const toldTo = async (learner: { id: string }) => {
    const { docs } = await getPayload().find({
      collection: 'reminders',
      where: { learner: { equals: learner.id } },
      sort: 'at',
      depth: 0,
      pagination: false,
    });
    return docs;
  };
  const rules = async (learner: { id: string }) => (await toldTo(learner)).map(({ rule }) => rule);

  it('officers are told on arrival, before it is due and after, then those above; each once', async () => {
    const payload = getPayload();
    const { teamMember, zhao, qian, top, lin } = people;
    const { number } = await raiseAs(payload, { mode: 'confidential', learner: teamMember }, { now, text: '班长骂人' }); // prettier-ignore
    await Promise.all([tellAtHand(payload, now), tellAtHand(await platform().another(), now)]);
    await tellAtHand(payload, later(1));
    expect(await rules(zhao)).toEqual(['appeal-new']);
    expect(await rules(qian)).toEqual(['appeal-new']);
    expect(await rules(top)).toEqual([]);
    await actAsOfficer(payload, { actor: zhao, number, act: { kind: 'claimed' }, now: later(2) });
    await tellAtHand(payload, later(9));
    await tellAtHand(payload, later(12));
    expect(await rules(zhao)).toEqual(['appeal-new', 'appeal-soon', 'appeal-late']);
    expect(await rules(qian)).toEqual(['appeal-new']);
    expect(await rules(top)).toEqual(['appeal-up']);
    expect(await rules(lin)).toEqual([]);
    expect(JSON.stringify(await toldTo(zhao))).not.toContain('班长');

    await actAsOfficer(payload, { actor: zhao, number, act: { kind: 'answered', words: '已谈话' }, now: later(13) }); // prettier-ignore
    await tellAtHand(payload, later(14));
    await tellAtHand(payload, later(15));
    const told = await toldTo(teamMember);
    expect(told.map(({ rule }) => rule)).toEqual(['appeal-told']);
    // Nothing beside the author's name leads to the case.
    expect(JSON.stringify(told)).not.toContain(number);
    const admin = await createAdmin(payload);
    const seen = await payload.find({ collection: 'reminders', overrideAccess: false, user: admin, pagination: false }); // prettier-ignore
    expect(seen.docs.map(({ rule }) => rule)).toContain('appeal-late');
    expect(seen.docs.map(({ rule }) => rule)).not.toContain('appeal-told');
    const { totalDocs } = await payload.count({ collection: 'mails', where: { learner: { equals: teamMember.id } } }); // prettier-ignore
    expect(totalDocs).toBe(0);
  });
});
