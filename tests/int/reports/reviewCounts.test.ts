import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import type { LearnerAudience } from '../../../cms/domain/accounts/audience.ts';
import { readReview } from '../../../cms/operations/reports/review/readReview.ts';
import { insertMany, type NewDocument } from '../../../cms/operations/stores/insertMany.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import type { User } from '../../../cms/payload-types.ts';
import { createArticle, createPlan, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';
import { naiveReview } from './naiveReview.ts';

/** The same numbers for the same seed (mulberry32). */
function numbersOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** A day of summer and autumn, most of them in the third quarter. */
    day: () => new Date(Date.UTC(2026, 5, 15) + below(125) * 86_400_000).toISOString().slice(0, 10),
  };
}

const PEOPLE = 24;
const now = new Date('2026-11-02T02:00:00Z');

/** A company with all that the indicators count, at random. */
async function randomCompany(payload: Payload, seed: number) {
  const { below, chance, pick, day } = numbersOf(seed);
  const id = () => newId(payload);
  const top = await createUnit(payload, { name: `公司${seed}` });
  const units = [top];
  for (const parent of [0, 0, 1, 1]) {
    units.push(await createUnit(payload, { parent: units[parent]?.id ?? null }));
  }
  const topics: string[] = [];
  for (let n = 0; n < 4; n += 1) topics.push((await createTopic(payload)).id);
  const articles: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    const own = topics.filter((_, place) => place !== 3 && chance(0.3));
    articles.push((await createArticle(payload, { topics: n === 0 ? topics : own })).id);
  }
  for (const audience of [['all'], ['cadre', 'youth'], ['frontline']] as const) {
    const items = articles.map((value) => ({
      item: { relationTo: 'articles' as const, value },
      required: chance(0.7),
      ...(chance(0.8) && { due: `${day()}T04:00:00.000Z` }),
    }));
    await createPlan(payload, { year: 2026, audience: [...audience], items });
  }
  const people: User[] = [];
  for (let n = 0; n < PEOPLE; n += 1) {
    const audience = (['cadre', 'youth', 'frontline'] as LearnerAudience[]).filter(() => chance(0.5)); // prettier-ignore
    people.push(
      await createLearner(payload, {
        ...{ unit: pick(units).id, audience, joinedOn: chance(0.2) ? day() : '2020-01-01' },
        ...(chance(0.1) && { leftOn: '2026-09-29' }),
      }),
    );
  }
  const rows: Record<
    'assignments' | 'credit-entries' | 'check-ins' | 'sign-ups' | 'quiz-attempts',
    NewDocument[]
  > = {
    // prettier-ignore
    ...{ assignments: [], 'credit-entries': [], 'check-ins': [], 'sign-ups': [] },
    'quiz-attempts': [],
  };
  const classes: { id: string; day: string; credited: boolean }[] = [];
  for (let n = 0; n < 10; n += 1) {
    const [on, confirmed] = [day(), chance(0.6)];
    const { id: session } = await payload.create({
      collection: 'class-sessions',
      data: {
        ...{ title: `培训${n}`, kind: pick(['class', 'field']), day: on, slots: ['morning'] },
        ...{ unit: pick(units).id, status: 'planned', seats: chance(0.3) ? 3 : null },
        invited: chance(0.3) ? people.filter(() => chance(0.3)).map((one) => one.id) : [],
      },
    });
    classes.push({ id: session, day: on, credited: confirmed });
    const status = confirmed ? 'confirmed' : chance(0.2) ? 'undone' : 'planned';
    // Past the hooks: what they would write is written at random below.
    await payload.db.updateOne({ collection: 'class-sessions', id: session, data: { status } });
    for (const [place, learner] of people.filter(() => chance(0.3)).entries()) {
      rows['sign-ups'].push({ id: id(), session, learner: learner.id, number: place + 1, waited: false, at: 1 }); // prettier-ignore
    }
    for (const learner of people.filter(() => chance(0.4))) {
      rows['check-ins'].push({
        ...{ id: id(), session, learner: learner.id, day: on, how: 'list' },
        ...{ state: pick(['present', 'present', 'excused', 'absent']) },
        at: Date.parse(`${chance(0.9) ? on : '2026-10-02'}T04:00:00Z`),
      });
    }
  }
  for (const { id: learner } of people) {
    if (chance(0.5)) {
      const from = day();
      rows.assignments.push({ id: id(), learner, key: `${learner} ${from}`, unit: pick(units).id, main: true, from }); // prettier-ignore
    }
    const busy = pick([0, 0.1, 0.5, 0.7]);
    let seq = 0;
    const enter = (entry: Omit<NewDocument, 'id'>) => {
      const entryId = id();
      rows['credit-entries'].push({
        ...{ id: entryId, learner, year: 2026, seq: (seq += 1), key: `k${seq}`, units: 25 },
        ...{ sourceTitle: '随机', policy: '2026-01', reverses: null, ...entry },
      });
      return entryId;
    };
    const sources = [
      ...articles.map((source) => ({ sourceKind: 'online', sourceCollection: 'articles', sourceId: source, day: day() })), // prettier-ignore
      ...classes.filter(({ credited }) => credited).map((one) => ({ sourceKind: pick(['class', 'field']), sourceCollection: 'class-sessions', sourceId: one.id, day: one.day })), // prettier-ignore
    ].filter(() => chance(busy));
    for (const source of sources) {
      const late = chance(0.1) ? new Date('2026-10-20T04:00:00Z') : new Date(`${source.day}T04:00:00Z`); // prettier-ignore
      const award = enter({ kind: 'award', at: late, ...source });
      if (!chance(0.25)) continue;
      const on = chance(0.5) ? '2026-10-25' : source.day;
      const at = new Date(Math.max(late.getTime(), Date.parse(`${on}T05:00:00Z`)));
      enter({ kind: 'reversal', reverses: award, ...source, units: -25, day: on, at });
      if (chance(0.5)) enter({ kind: 'award', ...source, day: on, at: new Date(at.getTime() + 60_000) }); // prettier-ignore
    }
    for (let n = below(5); n > 0; n -= 1) {
      rows['quiz-attempts'].push({
        ...{ id: id(), learner, quiz: `quiz-${below(3)}`, title: '测验', number: n, year: 2026 },
        ...{ state: 'submitted', version: 1, seed: 's', review: 'never', passShare: 0.8 },
        ...{ startedAt: 1, submittedAt: Date.parse(`${day()}T04:00:00Z`), policy: '2026-01' },
        ...{ paper: {}, passed: chance(0.5), score: 50 },
      });
    }
  }
  for (const [collection, documents] of Object.entries(rows)) {
    await insertMany(payload, collection as keyof typeof rows, documents);
  }
  return units;
}

describeOnBothDatabases('what the quarterly check counts', (getPayload) => {
  it.each([1, 2])('is what a count person by person comes to (%d)', async (seed) => {
    const payload = getPayload();
    const units = await randomCompany(payload, seed);
    for (const unit of units) {
      const viewer = await createTrainer(payload, { unit: unit.id });
      const { sheet } = await readReview(payload, { viewer, quarter: '2026Q3', now });
      const counts = Object.fromEntries(
        sheet.lines.flatMap(({ inputs }) => inputs.map(({ count, value }) => [count, value])),
      );
      const naive = await naiveReview(payload, unit.id);
      expect({ unit: unit.name, ...counts }).toMatchObject({ unit: unit.name, ...naive });
    }
    // A count of nothing would agree with anything.
    const [top] = units;
    const whole = await naiveReview(payload, top?.id ?? '');
    expect(Object.values(whole).every((count) => count > 0)).toBe(true);
    expect(whole.participants).toBeLessThan(whole.people);
    expect(whole.attended).toBeLessThan(whole.expected);
  });
});
