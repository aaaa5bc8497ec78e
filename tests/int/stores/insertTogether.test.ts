import { expect, it } from 'vitest';

import { insertTogether } from '../../../cms/operations/stores/insertTogether.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const insert = insertTogether('mistake-cards');

describeOnBothDatabases('documents put in together', (getPayload) => {
  const card = (learner: string, question: string) => ({
    ...{ id: newId(getPayload()), learner, question, state: 'open', rights: 0, lapses: 1 },
    ...{ due: '2026-03-03', lastAt: 1, version: 1, quiz: null, title: null },
  });
  const questionsOf = async (learner: string) => {
    const { docs } = await getPayload().db.find<{ question: string }>({
      ...{ collection: 'mistake-cards', where: { learner: { equals: learner } } },
      ...{ sort: 'question', pagination: false, limit: 0 },
    });
    return docs.map(({ question }) => question);
  };

  it('tells each what became of its own: one that is there already goes in once', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    const all = ['a', 'b', 'a', 'c'].map((question) => card(id, question));
    const made = await Promise.all(all.map((one) => insert(payload, one)));
    expect(made.toSorted()).toEqual([false, true, true, true]);
    expect(await questionsOf(id)).toEqual(['a', 'b', 'c']);
  });

  it('puts in the others where one can have no learner', async () => {
    const payload = getPayload();
    const { id } = await createLearner(payload);
    const made = await Promise.allSettled([
      insert(payload, card(id, 'a')),
      insert(payload, card('nobody', 'a')),
      insert(payload, card(id, 'b')),
    ]);
    expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await questionsOf(id)).toEqual(['a', 'b']);
  });
});
