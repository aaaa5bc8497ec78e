import { expect, it } from 'vitest';

import { awardCredit } from '../../../cms/operations/ledger/awardCredit.ts';
import { readPolicyOn } from '../../../cms/operations/policy/readPolicyOn.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { lastSeq } from '../../../cms/operations/stores/lastSeq.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { onlineEvidence } from '../../fixtures/onlineEvidence.ts';
import { createLearner } from '../../fixtures/people.ts';

describeOnBothDatabases('the newest number of a year', (getPayload) => {
  const award = async (learner: string, id: string, day: string) =>
    awardCredit(getPayload(), {
      learner,
      source: { collection: 'articles', id, title: '一课' },
      units: 25,
      day,
      policy: await readPolicyOn(getPayload(), day),
      evidence: onlineEvidence(),
      now: new Date(`${day}T04:00:00Z`),
    });

  it('is told for all who ask together, each their own', async () => {
    const payload = getPayload();
    const [one, two] = [await createLearner(payload), await createLearner(payload)];
    for (const id of ['a', 'b', 'c']) await award(one.id, id, '2026-03-02');
    await award(one.id, 'a', '2025-03-02');
    await award(two.id, 'a', '2026-03-02');
    const asked = [
      { learner: two.id, year: 2026 },
      { learner: one.id, year: 2026 },
      { learner: two.id, year: 2025 },
      { learner: one.id, year: 2025 },
      { learner: one.id, year: 2026 },
    ];
    expect(await Promise.all(asked.map((of) => lastSeq(payload, of)))).toEqual([1, 3, 0, 1, 3]);
  });

  it('lets a record be answered from memory until it has grown', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const now = new Date('2026-03-03T04:00:00Z');
    const read = () => readRecord(payload, { learner, year: 2026, now });
    await award(learner.id, 'a', '2026-03-02');
    const first = await read();
    expect((await read()).entries).toBe(first.entries);
    await award(learner.id, 'b', '2026-03-02');
    const grown = await read();
    expect(grown.entries).toHaveLength(2);
    expect(grown.earnedUnits).toBe(50);
  });
});
