import { expect, it } from 'vitest';

import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';

describeOnBothDatabases('a unit’s year', (getPayload) => {
  it('shows its learners page by page, in the order of their numbers', async () => {
    const payload = getPayload();
    const unit = await createUnit(payload);
    const team = await createUnit(payload, { parent: unit.id });
    const viewer = await createTrainer(payload, { unit: unit.id });
    const numbers = ['n-5', 'n-1', 'n-4', 'n-2', 'n-3'].map((number) => `${unit.id}-${number}`);
    for (const [n, staffNumber] of numbers.entries()) {
      await createLearner(payload, { staffNumber, unit: n % 2 === 0 ? unit.id : team.id });
    }
    await projectYear(payload, { year: 2026, now: new Date() });
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => readUnitSummary(payload, { viewer, year: 2026, page, limit: 2 })),
    );
    const shown = pages.map(({ learners }) => learners.map(({ staffNumber }) => staffNumber));
    const [a, b, c, d, e] = numbers.toSorted();
    expect(shown).toEqual([[a, b], [c, d], [e], []]);
    expect(pages.map(({ totalLearners }) => totalLearners)).toEqual([5, 5, 5, 5]);
    expect(pages[0]?.units).toMatchObject([{ id: team.id, learners: 2 }]);
  });
});
