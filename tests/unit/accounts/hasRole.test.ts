import { expect, it } from 'vitest';

import { hasRole, type Role } from '../../../cms/domain/accounts/hasRole.ts';

it.each<[Role[] | null | undefined, Role[], boolean]>([
  [['staff'], ['staff'], true],
  [['staff'], ['admin'], false],
  [['staff', 'trainer'], ['trainer', 'admin'], true],
  [['editor'], ['trainer', 'admin'], false],
  [['admin'], [], false],
  [[], ['staff'], false],
  [null, ['staff'], false],
  [undefined, ['staff'], false],
])('an account with %j is one of %j: %s', (roles, wanted, expected) => {
  expect(hasRole({ roles }, ...wanted)).toBe(expected);
});

it.each([null, undefined])('nobody (%s) has no role', (user) => {
  expect(hasRole(user, 'staff', 'trainer', 'editor', 'admin')).toBe(false);
});
