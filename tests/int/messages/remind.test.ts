import { beforeAll, expect, it } from 'vitest';

import { remind } from '../../../cms/operations/messages/remind.ts';
import { remindersAtHand } from '../../../cms/operations/messages/remindersAtHand.ts';
import { countUnseen } from '../../../cms/operations/messages/countUnseen.ts';
import { messageSettings } from '../../../cms/operations/messages/messageSettings.ts';
import { openReminder } from '../../../cms/operations/messages/openReminder.ts';
import { previewReminders } from '../../../cms/operations/messages/previewReminders.ts';
import { readReminders } from '../../../cms/operations/messages/readReminders.ts';
import { seeAllReminders } from '../../../cms/operations/messages/seeAllReminders.ts';
import { tellReminders } from '../../../cms/operations/messages/tellReminders.ts';
import { grantClaim } from '../../../cms/operations/ledger/grantClaim.ts';
import { handInClaim } from '../../../cms/operations/ledger/handInClaim.ts';
import { refuseClaim } from '../../../cms/operations/ledger/refuseClaim.ts';
import type { User } from '../../../cms/payload-types.ts';
import { createArticle, createPlan } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';
import { awardOn } from '../ledger/awards.ts';

const now = new Date('2026-11-26T00:00:00Z');
const pdf = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n');

describeOnBothDatabases('reminders', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let article: Awaited<ReturnType<typeof createArticle>>;
  beforeAll(async () => {
    const payload = getPayload();
    company = await createCompany(payload);
    article = await createArticle(payload, { title: '顶板管理' });
    const elective = await createArticle(payload);
    const due = '2026-12-05T04:00:00.000Z';
    await createPlan(payload, {
      year: 2026,
      items: [
        { item: { relationTo: 'articles', value: article.id }, required: true, due },
        { item: { relationTo: 'articles', value: elective.id }, required: false, due },
      ],
    });
  });

  /** Somebody who has been there all along. */
  const person = (data: Partial<User> = {}) =>
    createLearner(getPayload(), { unit: company.team.id, joinedOn: '2020-01-01', ...data });
  const inbox = async ({ id }: User) =>
    (await readReminders(getPayload(), { learner: id, page: 1, limit: 20 })).docs;
  const rules = async (one: User) => (await inbox(one)).map(({ rule }) => rule).toSorted();
  const tellAtHand = async () => {
    const payload = getPayload();
    return tellReminders(payload, await remindersAtHand(payload, now), now);
  };
  let requests = 0;
  const claimOf = (learner: User, course = '党校培训班') =>
    handInClaim(getPayload(), {
      ...{ learner: learner.id, request: `request-${(requests += 1)}`, now },
      learning: { course, provider: '市委党校', day: '2026-10-16', units: 800 },
      file: { name: '结业证书.pdf', bytes: pdf },
    });

  it('tell what is due and who is behind, once', async () => {
    const [open, done, reached, left] = [
      await person(),
      await person(),
      await person(),
      await person({ leftOn: '2026-10-31' }),
    ];
    await awardOn(getPayload(), done.id, '2026-11-20', {
      source: { collection: 'articles', id: article.id, title: '顶板管理' },
    });
    for (let day = 1; day <= 10; day += 1) {
      await awardOn(getPayload(), reached.id, `2026-10-${String(day).padStart(2, '0')}`, {
        source: { collection: 'articles', id: `other-${day}`, title: '其他' },
        units: 800,
      });
    }
    expect(await remind(getPayload(), now)).toBeGreaterThan(0);
    expect(await rules(open)).toEqual(['behind', 'due']);
    expect(await rules(done)).toEqual(['behind']);
    expect(await rules(reached)).toEqual(['due', 'reached']);
    expect(await rules(left)).toEqual([]);
    expect(await remind(getPayload(), now)).toBe(0);
    // The next step of the same date is another occasion.
    await remind(getPayload(), new Date('2026-12-03T00:00:00Z'));
    expect(await rules(open)).toEqual(['behind', 'behind', 'due', 'due']);
  });

  it('say the facts, and whether they were opened', async () => {
    const payload = getPayload();
    const learner = await person();
    await remind(payload, now);
    const due = (await inbox(learner)).find(({ rule }) => rule === 'due');
    expect(due).toMatchObject({ title: '顶板管理', day: '2026-12-05', count: 1, seen: false });
    expect(await countUnseen(payload, learner.id)).toBe(2);
    const mine = { learner: learner.id, id: due?.id ?? '' };
    await openReminder(payload, mine);
    await openReminder(payload, mine);
    expect(await countUnseen(payload, learner.id)).toBe(1);
    const unknown = { status: 404, code: 'reminder-unknown' };
    await expect(
      openReminder(payload, { ...mine, learner: company.miner.id }),
    ).rejects.toMatchObject(unknown);
    await expect(openReminder(payload, { ...mine, id: 'x' })).rejects.toMatchObject(unknown);
    await seeAllReminders(payload, learner.id);
    expect(await countUnseen(payload, learner.id)).toBe(0);
  });

  it('ask to the training of tomorrow whom it invites', async () => {
    const payload = getPayload();
    const [invited, other] = [await person(), await person({ unit: company.forest.id })];
    const data = {
      ...{ title: '冬季安全谈话', kind: 'class', day: '2026-11-27', slots: ['morning'] },
      ...{ unit: company.mine.id, status: 'planned' },
    } as const;
    const session = await payload.create({ collection: 'class-sessions', data: data as never });
    await remind(payload, now);
    expect(await inbox(invited)).toContainEqual(
      expect.objectContaining({ rule: 'class', title: '冬季安全谈话', about: session.id }),
    );
    expect(await rules(other)).not.toContain('class');
    // Over and not confirmed: its trainer is told.
    const later = new Date('2026-11-28T00:00:00Z');
    await tellReminders(payload, await remindersAtHand(payload, later), later);
    expect(await inbox(company.trainer)).toContainEqual(
      expect.objectContaining({ rule: 'unconfirmed', about: session.id }),
    );
    await payload.delete({ collection: 'class-sessions', id: session.id });
  });

  it('tell the trainer next to them that claims wait, and the learner what became of them', async () => {
    const payload = getPayload();
    const [one, two, elsewhere] = [
      await person(),
      await person(),
      await person({ unit: company.forest.id }),
    ];
    const admin = await createAdmin(payload);
    const claims = [await claimOf(one), await claimOf(two), await claimOf(elsewhere)];
    await tellAtHand();
    const waiting = async (who: User) =>
      (await inbox(who)).filter(({ rule }) => rule === 'claims').map(({ count }) => count);
    expect(await waiting(company.trainer)).toEqual([2]);
    // Nobody looks after the forest.
    expect(await waiting(admin)).toEqual([1]);
    await tellAtHand();
    expect(await waiting(company.trainer)).toEqual([2]);
    const deciding = { actor: company.trainer, words: '材料不全', now };
    await grantClaim(payload, { ...deciding, id: claims[0]?.id ?? '', units: 600 });
    await refuseClaim(payload, { ...deciding, id: claims[1]?.id ?? '' });
    await tellAtHand();
    await tellAtHand();
    expect(await inbox(one)).toMatchObject([{ rule: 'decided', units: 600 }]);
    expect(await inbox(two)).toMatchObject([{ rule: 'decided', title: '党校培训班', units: null }]);
    expect(await waiting(company.trainer)).toEqual([2]);
    await claimOf(one, '网络学院');
    await tellAtHand();
    expect((await waiting(company.trainer)).toSorted()).toEqual([1, 2]);
  });

  it('leave out what is muted, and nothing else', async () => {
    const payload = getPayload();
    const learner = await person();
    await messageSettings.mute(payload, { learner: learner.id, muted: ['due'] });
    await messageSettings.mute(payload, { learner: learner.id, muted: ['behind'] });
    expect(await messageSettings.read(payload, learner.id)).toEqual(['behind']);
    await remind(payload, now);
    expect(await rules(learner)).toEqual(['due']);
    await messageSettings.mute(payload, { learner: learner.id, muted: [] });
    await remind(payload, now);
    expect(await rules(learner)).toEqual(['behind', 'due']);
  });

  it('are seen before they are told, by whom they concern', async () => {
    const payload = getPayload();
    const learner = await person({ name: '预览甲' });
    await person({ name: '预览乙', unit: company.forest.id });
    const asked = { now, limit: 500 };
    const { first, total, counts } = await previewReminders(payload, {
      ...{ actor: company.trainer, ...asked },
    });
    const names = first.map(({ name }) => name);
    expect(names).toContain('预览甲');
    expect(names).not.toContain('预览乙');
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(await inbox(learner)).toEqual([]);
    await remind(payload, now);
    const none = await previewReminders(payload, { actor: company.trainer, ...asked });
    expect(none.total).toBe(0);
  });

  it('are told once by two servers at once, and after a round that was cut off', async () => {
    const payload = getPayload();
    const people = await Promise.all(Array.from({ length: 12 }, () => person()));
    const other = await platform().another();
    const [first] = people;
    // As a kill in the middle leaves it: one of two has been told.
    await tellReminders(
      payload,
      new Map([[first?.id ?? '', [{ rule: 'behind', case: '2026-11', units: 100 }]]]),
      now,
    );
    const told = await Promise.all([remind(payload, now), remind(other, now)]);
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(2 * people.length - 1);
    for (const one of people) expect(await rules(one)).toEqual(['behind', 'due']);
  });
});
