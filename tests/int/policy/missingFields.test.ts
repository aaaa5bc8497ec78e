import { expect, it } from 'vitest';

import type { TrainingPolicy } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';

const fields = ['version', 'effectiveFrom', 'targetUnits', 'bands', 'quizUnits', 'dailyCapUnits'];

describeOnBothDatabases('a policy with fields missing', (getPayload) => {
  it.each([
    ['nothing at all', {}],
    ['nothing but null', Object.fromEntries(fields.map((field) => [field, null]))],
  ])('of %s is refused by naming them', async (_, data: object) => {
    const created = getPayload().create({
      collection: 'training-policies',
      data: data as TrainingPolicy,
    });
    await expect(created).rejects.toMatchObject({ status: 400, name: 'ValidationError' });
  });
});
