import { expect, it } from 'vitest';

import { isBackOffice } from '../../../cms/server/http/isBackOffice.ts';
import { requestPath } from '../../../cms/server/http/requestPath.ts';

it.each([
  ['/', '/'],
  ['/login?next=%2F', '/login'],
  ['/login/', '/login'],
  ['//api///users/login', '/api/users/login'],
  ['/api/%75sers/login', '/api/users/login'],
  ['/articles/%E8%B0%88%E8%AF%9D', '/articles/谈话'],
  ['/%', undefined],
  ['/admin/../api/users', undefined],
  ['/admin/%2e%2e/api/users', undefined],
  ['/api/./users', undefined],
  ['/api\\users', undefined],
  ['/api/%00', undefined],
  ['http://elsewhere.example/api', undefined],
  ['*', undefined],
  ['/a..b/.well-known', '/a..b/.well-known'],
])('%s is %s', (url, path) => {
  expect(requestPath(url)).toBe(path);
});

it.each([
  ['/admin', true],
  ['/admin/login', true],
  ['/api/users/login', true],
  ['/_next/static/a.js', true],
  ['/administration', false],
  ['/api.json', false],
  ['/', false],
  ['/articles/admin', false],
])('%s belongs to the back office: %s', (path, expected) => {
  expect(isBackOffice(path)).toBe(expected);
});
