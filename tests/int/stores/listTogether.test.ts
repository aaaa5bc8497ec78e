import { expect, it } from 'vitest';

import { insertMany } from '../../../cms/operations/stores/insertMany.ts';
import { listTogether } from '../../../cms/operations/stores/listTogether.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import type { MistakeCard } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const read = listTogether<MistakeCard, 'learner' | 'state'>('mistake-cards', {
  fields: ['learner', 'state'],
  select: { title: false },
  sort: '-lastAt',
});

describeOnBothDatabases('lists read together', (getPayload) => {
  it('gives each who asks their own, sorted, and nobody the mix of two questions', async () => {
    const payload = getPayload();
    const [one, two] = [await createLearner(payload), await createLearner(payload)];
    const card = (learner: string, state: string, question: string, lastAt: number) => ({
      ...{ id: newId(payload), learner, question, state, rights: 0, lapses: 1 },
      ...{ due: '2026-03-03', lastAt, version: 1, quiz: null, title: '一卷' },
    });
    await insertMany(payload, 'mistake-cards', [
      card(one.id, 'open', 'a', 1),
      card(one.id, 'open', 'b', 2),
      card(one.id, 'done', 'c', 3),
      card(two.id, 'done', 'd', 4),
    ]);
    const asked = [
      { learner: one.id, state: 'open' },
      { learner: two.id, state: 'done' },
      { learner: two.id, state: 'open' },
      { learner: one.id, state: 'open' },
    ];
    const lists = await Promise.all(asked.map((of) => read(payload, of)));
    expect(lists.map((cards) => cards.map(({ question }) => question))).toEqual([
      ['b', 'a'],
      ['d'],
      [],
      ['b', 'a'],
    ]);
    expect(lists.flat().every((one) => !one.title)).toBe(true);
  });
});
