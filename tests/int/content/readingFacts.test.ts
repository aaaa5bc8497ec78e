import { expect, it } from 'vitest';

import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import { readingFacts } from '../../../site/server/content/readingFacts.ts';
import { createArticle, createPolicy, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

describeOnBothDatabases('what stands around a text', (getPayload) => {
  it('has its topics in the order in which the editor chose them', async () => {
    const payload = getPayload();
    await createPolicy(payload);
    const [first, second] = [await createTopic(payload, { title: '甲' }), await createTopic(payload, { title: '乙' })]; // prettier-ignore
    const { id } = await createArticle(payload, { topics: [first.id, second.id] });
    const learner = await createLearner(payload);
    const catalogue = await readCatalogue(payload);
    const item = catalogue.items.get(itemKey('articles', id));
    if (!item) throw new Error('The article is not in the catalogue');
    const { topics } = await readingFacts(payload, { viewer: { id: learner.id }, item, now: new Date() }); // prettier-ignore
    expect(topics.map(({ title }) => title)).toEqual(['甲', '乙']);
  });
});
