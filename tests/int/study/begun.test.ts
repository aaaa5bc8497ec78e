import { beforeAll, expect, it } from 'vitest';

import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readBegun } from '../../../cms/operations/study/readBegun.ts';
import { recordBeat } from '../../../cms/operations/study/recordBeat.ts';
import { startSitting } from '../../../cms/operations/study/startSitting.ts';
import type { User } from '../../../cms/payload-types.ts';
import { createArticle, createPolicy } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const start = Date.parse('2026-03-02T09:00:00+08:00');
const collection = 'articles';

describeOnBothDatabases('what a learner has begun', (getPayload) => {
  beforeAll(async () => {
    await createPolicy(getPayload());
  });

  /** Studies so many minutes of an item, from a minute of the day on. */
  const study = async (
    learner: User,
    id: string,
    { at, minutes }: { at: number; minutes: number },
  ) => {
    const began = start + at * 60_000;
    const { session: token } = await startSitting(getPayload(), { learner, collection, id, now: new Date(began) }); // prettier-ignore
    for (let minute = 1; minute <= minutes; minute += 1) {
      const beat = { seq: minute, activeMs: minute * 60_000, visible: true, coverage: 0.1 * minute, seen: [[0, 100 * minute]] as [number, number][] }; // prettier-ignore
      const now = new Date(began + minute * 60_000);
      await recordBeat(getPayload(), { learner: learner.id, token, beat, now });
    }
  };
  const begun = async (learner: User) => {
    const of = { learner: learner.id, year: 2026 };
    return readBegun(getPayload(), { ...of, entries: await readEntries(getPayload(), of) });
  };

  it('is nothing where nothing was begun', async () => {
    expect(await begun(await createLearner(getPayload()))).toEqual([]);
  });

  it('is the latest first, each over all its sittings, and another’s is not among it', async () => {
    const [learner, other] = [await createLearner(getPayload()), await createLearner(getPayload())];
    const items = await Promise.all(['甲', '乙'].map((title) => createArticle(getPayload(), { title, nominalMinutes: 20 }))); // prettier-ignore
    const [first, second] = items.map(({ id }) => id) as [string, string];
    await study(learner, first, { at: 0, minutes: 2 });
    await study(learner, second, { at: 10, minutes: 1 });
    await study(other, second, { at: 10, minutes: 5 });
    expect(await begun(learner)).toMatchObject([
      { key: itemKey(collection, second), activeMs: 60_000, requiredMs: 960_000 },
      { key: itemKey(collection, first), activeMs: 120_000 },
    ]);

    // Held by the clock alone until another sitting takes it.
    await study(learner, first, { at: 20, minutes: 3 });
    expect(await begun(learner)).toMatchObject([
      { key: itemKey(collection, first), activeMs: 300_000 },
      { key: itemKey(collection, second), activeMs: 60_000 },
    ]);
    const [theirs] = await begun(other);
    expect(theirs).toMatchObject({ key: itemKey(collection, second), activeMs: 300_000 });
  });

  it('is not what was finished', async () => {
    const learner = await createLearner(getPayload());
    const { id } = await createArticle(getPayload(), { nominalMinutes: 5 });
    await study(learner, id, { at: 0, minutes: 10 });
    expect(await readEntries(getPayload(), { learner: learner.id, year: 2026 })).toHaveLength(1);
    expect(await begun(learner)).toEqual([]);
  });
});
