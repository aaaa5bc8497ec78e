import { expect, it } from 'vitest';

import type { Role } from '../../../cms/domain/accounts/hasRole.ts';
import { mayReset } from '../../../cms/domain/accounts/mayReset.ts';

const actor = (...roles: Role[]) => ({ id: 'actor', roles });
const account = (unit: string | null, ...roles: Role[]) => ({ id: 'other', unit, roles });

it.each([
  ['a trainer for a learner of the own units', actor('trainer'), account('mine', 'staff'), true],
  ['a trainer for another unit’s learner', actor('trainer'), account('forest', 'staff'), false],
  ['a trainer for a learner of no unit', actor('trainer'), account(null, 'staff'), false],
  ['a trainer for an admin there', actor('trainer'), account('mine', 'staff', 'admin'), false],
  ['a trainer for an editor there', actor('trainer'), account('mine', 'editor'), false],
  ['a trainer for another trainer there', actor('trainer'), account('mine', 'trainer'), false],
  ['an admin for anybody else', actor('admin'), account(null, 'admin'), true],
  ['an admin for the own account', actor('admin'), { ...account(null, 'admin'), id: 'actor' }, false], // prettier-ignore
  ['an editor', actor('editor'), account('mine', 'staff'), false],
  ['a learner', actor('staff'), account('mine', 'staff'), false],
])('%s', (_, who, whose, may) => {
  expect(mayReset(who, whose, ['mine', 'team'])).toBe(may);
});
