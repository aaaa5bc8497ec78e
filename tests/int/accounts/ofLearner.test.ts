import { expect, it } from 'vitest';

import { collectionsOfLearners } from '../../../cms/collections/ofLearner.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';

describeOnBothDatabases('what belongs to learners', (getPayload) => {
  it('is declared by every collection with a learner', () => {
    const payload = getPayload();
    const { records, derived } = collectionsOfLearners(payload);
    const withLearner = payload.config.collections
      .filter(({ flattenedFields }) =>
        flattenedFields.some((field) => 'name' in field && field.name === 'learner'),
      )
      .map(({ slug }) => slug);
    expect([...records, ...derived].sort()).toEqual(withLearner.sort());
    expect(records).toContain('credit-entries');
  });
});
