import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import type { REVIEW_COUNTS } from '../../../cms/domain/reports/review/indicators.ts';
import { drawSample } from '../../../cms/domain/reports/review/drawSample.ts';
import { defaultScheme } from '../../../cms/domain/reports/review/reviewScheme.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { commentOnReview } from '../../../cms/operations/reports/review/commentOnReview.ts';
import { drawReviewSample } from '../../../cms/operations/reports/review/drawReviewSample.ts';
import { exportReview } from '../../../cms/operations/reports/review/exportReview.ts';
import { noteFinding } from '../../../cms/operations/reports/review/noteFinding.ts';
import { readComments } from '../../../cms/operations/reports/review/readComments.ts';
import { readReview } from '../../../cms/operations/reports/review/readReview.ts';
import { findSample, readSample } from '../../../cms/operations/reports/review/readSample.ts';
import { readYearReview } from '../../../cms/operations/reports/review/readYearReview.ts';
import { signReview } from '../../../cms/operations/reports/review/signReview.ts';
import type { User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';
import { awardOn } from '../ledger/awards.ts';

const after = new Date('2026-10-08T02:00:00Z');
const quarter = '2026Q3';
const service = { joinedOn: '2020-01-01' };

describeOnBothDatabases('the quarterly check', (getPayload, { platform }) => {
  async function company() {
    const payload = getPayload();
    const unit = await createUnit(payload, { name: '一矿' });
    const team = await createUnit(payload, { parent: unit.id, name: '采煤一队' });
    const trainer = await createTrainer(payload, { name: '李培训', unit: unit.id });
    const learner = (data: Partial<User> = {}) =>
      createLearner(payload, { unit: unit.id, ...service, ...data });
    return { payload, unit, team, viewer: trainer, learner };
  }
  const countsOf = async (payload: Payload, viewer: User, now = after) => {
    const { sheet } = await readReview(payload, { viewer, quarter, now });
    return Object.fromEntries(
      sheet.lines.flatMap(({ inputs }) => inputs.map(({ count, value }) => [count, value])),
    ) as Record<(typeof REVIEW_COUNTS)[number], number>;
  };
  const refused = async (act: Promise<unknown>) => {
    const error: unknown = await act.then(
      () => null,
      (reason: unknown) => reason,
    );
    return error instanceof OperationError ? [error.status, error.code] : error;
  };

  it('has no score of nobody, and counts who did nothing', async () => {
    const { payload, viewer, learner } = await company();
    const empty = await readReview(payload, { viewer, quarter, now: after });
    expect(empty).toMatchObject({ asOf: '2026-09-30', signed: null, sheet: { score: null } });
    await learner();
    const { sheet } = await readReview(payload, { viewer, quarter, now: after });
    expect(sheet).toMatchObject({ score: 0, passLine: 90, people: 1 });
  });

  it('counts entries by when they were written, and people where they were', async () => {
    const { payload, viewer, team, learner } = await company();
    const [one, late, moved] = [await learner(), await learner(), await learner({ unit: team.id })];
    await awardOn(payload, one.id, '2026-09-30');
    // Of the quarter, but written after it.
    await awardOn(payload, late.id, '2026-09-30', { now: new Date('2026-10-01T04:00:00Z') });
    await awardOn(payload, moved.id, '2026-07-01');
    expect(await countsOf(payload, viewer)).toMatchObject({ people: 3, participants: 2 });
    const other = await createUnit(payload);
    const outside = await createTrainer(payload, { unit: other.id });
    await payload.update({ collection: 'users', id: moved.id, data: { unit: other.id } });
    // Whoever moved away since the quarter was here then.
    expect(await countsOf(payload, viewer)).toMatchObject({ people: 3, participants: 2 });
    expect(await countsOf(payload, outside)).toMatchObject({ people: 0 });
  });

  it('does not count whose account came after it, unless they have hours from before', async () => {
    const { payload, viewer, learner } = await company();
    await learner({ joinedOn: null });
    const early = await learner({ joinedOn: null });
    expect(await countsOf(payload, viewer)).toMatchObject({ people: 0 });
    await awardOn(payload, early.id, '2026-09-01');
    expect(await countsOf(payload, viewer)).toMatchObject({ people: 1, participants: 1 });
  });

  it('keeps what was signed, whatever comes after', async () => {
    const { payload, viewer, learner } = await company();
    const person = await learner();
    const now = new Date('2026-09-20T02:00:00Z');
    await awardOn(payload, person.id, '2026-09-10');
    const before = await readReview(payload, { viewer, quarter, now });
    expect(await refused(signReview(payload, { viewer, quarter, now, seen: 1 }))).toEqual([409, 'review-moved']); // prettier-ignore
    await signReview(payload, { viewer, quarter, now, seen: before.sheet.score ?? undefined });
    await awardOn(payload, person.id, '2026-09-21', { source: { collection: 'articles', id: 'b', title: '另一篇' } }); // prettier-ignore
    await learner();
    const signed = await readReview(payload, { viewer, quarter, now: after });
    expect(signed.sheet).toEqual(before.sheet);
    expect(signed.signed).toMatchObject({ byName: '李培训', at: now.getTime() });
    expect(await refused(signReview(payload, { viewer, quarter, now: after }))).toEqual([409, 'review-signed']); // prettier-ignore
    const year = await readYearReview(payload, { viewer, year: 2026, now: after });
    const [own] = year.reviewed;
    expect(own?.quarters[2]).toMatchObject({ sheet: before.sheet, signed: { byName: '李培训' } });
    expect(own?.quarters.map((one) => one?.signed === null)).toEqual([true, true, false, true]);
    const spring = await readYearReview(payload, { viewer, year: 2026, now: new Date('2026-04-02T02:00:00Z') }); // prettier-ignore
    expect(spring.reviewed[0]?.quarters.map((one) => one === null)).toEqual([false, false, true, true]); // prettier-ignore
  });

  it('is signed once by two servers at once', async () => {
    const { payload, viewer, unit, learner } = await company();
    await learner();
    const other = await createTrainer(payload, { name: '王培训', unit: unit.id });
    const servers = [payload, await platform().another()];
    const signers = [viewer, other, viewer, other];
    const outcomes = await Promise.all(
      signers.map((who, n) =>
        refused(signReview(servers[n % 2] ?? payload, { viewer: who, quarter, now: after })),
      ),
    );
    expect(outcomes.filter((one) => one === null)).toHaveLength(1);
    expect(outcomes.filter((one) => one !== null)).toEqual(
      Array.from({ length: 3 }, () => [409, 'review-signed']),
    );
    const { totalDocs } = await payload.count({
      collection: 'review-sheets',
      where: { unit: { equals: unit.id } },
    });
    expect(totalDocs).toBe(1);
    const { signed } = await readReview(payload, { viewer, quarter, now: after });
    expect(signed?.byName).toBe(signers[outcomes.indexOf(null)]?.name);
  });

  it.each([
    ['2026Q5', after, [400, 'quarter-form']],
    ['', after, [400, 'quarter-form']],
    ['2026Q4', new Date('2026-09-30T15:59:59Z'), [400, 'quarter-not-begun']],
    ['2027Q1', after, [400, 'quarter-not-begun']],
  ])('refuses the quarter %j', async (name, now, answer) => {
    const { payload, viewer } = await company();
    const act = { viewer, quarter: name, now };
    expect(await refused(readReview(payload, act))).toEqual(answer);
    expect(await refused(signReview(payload, act))).toEqual(answer);
    expect(await refused(drawReviewSample(payload, act))).toEqual(answer);
  });

  it('begins with the quarter’s first minute in Shanghai', async () => {
    const { payload, viewer } = await company();
    const now = new Date('2026-09-30T16:00:00Z');
    const { asOf } = await readReview(payload, { viewer, quarter: '2026Q4', now });
    expect(asOf).toBe('2026-10-01');
  });

  it('refuses the units of others, and who looks after nobody', async () => {
    const { payload, viewer, unit, learner } = await company();
    const other = await createTrainer(payload, { unit: (await createUnit(payload)).id });
    const act = { quarter, unit: unit.id, now: after };
    expect(await refused(readReview(payload, { ...act, viewer: other }))).toEqual([403, 'forbidden']); // prettier-ignore
    expect(await refused(signReview(payload, { ...act, viewer: other }))).toEqual([403, 'forbidden']); // prettier-ignore
    expect(await refused(readReview(payload, { ...act, viewer: await learner() }))).toEqual([403, 'forbidden']); // prettier-ignore
    const none = { ...act, viewer, unit: 'no-such-unit' };
    expect(await refused(readReview(payload, none))).toEqual([404, 'unit-unknown']);
    expect(await refused(signReview(payload, { viewer, quarter, unit: (await createUnit(payload, { parent: unit.id })).id, now: after }))).toEqual([409, 'review-nobody']); // prettier-ignore
  });

  it('weighs by what an admin has set from a quarter on', async () => {
    const { payload, viewer, learner } = await company();
    const person = await learner();
    await awardOn(payload, person.id, '2026-08-10');
    const { weights: _, ...rest } = defaultScheme;
    const none = Object.fromEntries(Object.keys(defaultScheme.weights).map((id) => [id, 0]));
    const admin = await createAdmin(payload);
    const create = (data: object) =>
      payload.create({
        collection: 'review-schemes',
        data: { ...rest, ...none, ...data } as never,
        ...{ overrideAccess: false, user: admin },
      });
    for (const [participation, sum] of [
      [99, 99],
      [60, 120],
    ] as const) {
      const wrong = create({ from: '2026Q3', participation, completion: sum - participation });
      await expect(wrong).rejects.toMatchObject({ status: 400, message: expect.stringContaining(String(sum)) }); // prettier-ignore
    }
    for (const wrong of [
      { from: '2026-3' },
      { passLine: 101 },
      { passLine: 90.5 },
      { participation: 100.5, completion: -0.5 },
    ]) {
      // prettier-ignore
      const data = { from: '2026Q3', participation: 100, ...wrong };
      await expect(create(data)).rejects.toMatchObject({ status: 400 });
    }
    const scheme = await create({ from: '2026Q3', participation: 100, passLine: 60 });
    const { sheet } = await readReview(payload, { viewer, quarter, now: after });
    expect(sheet).toMatchObject({ score: 10_000, passLine: 60 });
    const earlier = await readReview(payload, { viewer, quarter: '2026Q2', now: after });
    expect(earlier.sheet.passLine).toBe(90);
    const update = payload.update({
      ...{ collection: 'review-schemes', id: scheme.id, data: { hours: 1 } },
      ...{ overrideAccess: false, user: admin },
    });
    await expect(update).rejects.toMatchObject({ status: 400 });
    await payload.delete({ collection: 'review-schemes', id: scheme.id });
  });

  it('adds comments before and after signing, each once', async () => {
    const { payload, viewer, learner } = await company();
    await learner();
    const act = { viewer, quarter, now: after };
    const twice = { ...act, words: ' 请补课 ', request: 'comment-0001' };
    const servers = [payload, await platform().another()];
    await Promise.all(servers.map((server) => commentOnReview(server, twice)));
    await signReview(payload, act);
    const later = new Date(after.getTime() + 60_000);
    await commentOnReview(payload, { ...act, now: later, words: '已补', request: 'comment-0002' });
    const review = await readReview(payload, act);
    expect((await readComments(payload, review)).map(({ words }) => words)).toEqual(['已补', '请补课']); // prettier-ignore
    for (const words of ['', '   ', '字'.repeat(501)]) {
      const refusal = await refused(commentOnReview(payload, { ...act, words, request: 'comment-0003' })); // prettier-ignore
      expect(refusal).toEqual([400, 'review-words']);
    }
    const { workbook } = await exportReview(payload, act);
    let bytes = 0;
    for await (const chunk of workbook) bytes += chunk.length;
    expect(bytes).toBeGreaterThan(2000);
  });

  it('draws people once, so that anybody can draw them again, and notes what was found', async () => {
    const { payload, viewer, unit, learner } = await company();
    const act = { viewer, quarter, now: after };
    expect(await refused(drawReviewSample(payload, act))).toEqual([409, 'review-nobody-to-draw']);
    const people: string[] = [];
    for (let n = 0; n < 14; n += 1) people.push((await learner({ name: `学员${n}` })).id);
    const servers = [payload, await platform().another()];
    const outcomes = await Promise.all(
      [0, 1, 2].map((n) => refused(drawReviewSample(servers[n % 2] ?? payload, act))),
    );
    expect(outcomes.filter((one) => one === null)).toHaveLength(1);
    const review = await readReview(payload, act);
    const drawn = await findSample(payload, review);
    expect(drawn).toMatchObject({ population: 14, byName: '李培训', asOf: '2026-09-30' });
    expect(drawn?.people).toEqual(drawSample(people, { seed: drawn?.seed ?? '', size: 10 }));
    const [first = '', second = ''] = drawn?.people ?? [];
    await awardOn(payload, first, '2026-09-12');
    // Of the quarter, but no part of what the sample was drawn for.
    await awardOn(payload, first, '2026-10-03', { source: { collection: 'articles', id: 'later', title: '后来' } }); // prettier-ignore
    const note = { ...act, learner: first, verdict: 'in-order' as const, words: '' };
    await noteFinding(payload, { ...note, request: 'finding-0001' });
    await noteFinding(payload, { ...note, request: 'finding-0001' });
    const wrong = { ...note, verdict: 'not-in-order' as const, request: 'finding-0002' };
    expect(await refused(noteFinding(payload, wrong))).toEqual([400, 'review-words']);
    await noteFinding(payload, { ...wrong, words: '签到表少一页', now: new Date(after.getTime() + 1) }); // prettier-ignore
    const outside = people.find((id) => !drawn?.people.includes(id)) ?? '';
    expect(await refused(noteFinding(payload, { ...note, learner: outside, request: 'finding-0003' }))).toEqual([404, 'review-not-drawn']); // prettier-ignore
    const self = await payload.findByID({ collection: 'users', id: second, depth: 0 });
    const own = { ...self, roles: ['staff' as const, 'trainer' as const], unit: unit.id };
    expect(await refused(noteFinding(payload, { ...note, viewer: own, learner: second, request: 'finding-0004' }))).toEqual([403, 'forbidden']); // prettier-ignore
    const sample = await readSample(payload, review);
    expect(sample).toMatchObject({ drawn: 10, seen: 1 });
    expect(sample?.people[0]).toMatchObject({ units: 25, lastDay: '2026-09-12', trainings: 0 });
    expect(sample?.people[0]?.findings.map(({ verdict, words }) => [verdict, words])).toEqual([
      ['not-in-order', '签到表少一页'],
      ['in-order', ''],
    ]);
    const page = await readSample(payload, review, { page: 2, limit: 4 });
    expect(page?.people.map(({ id }) => id)).toEqual(drawn?.people.slice(4, 8));
  });
});
