import { expect, it } from 'vitest';

import { pageVersion } from '../../../site/server/pageVersion.ts';

const page = { title: '首页', finished: new Set(['articles:1']), links: new Map([['a', '/a']]) };

it('is the same for the same data', () => {
  expect(pageVersion(structuredClone(page))).toBe(pageVersion(page));
});

it.each([
  ['a text', { ...page, title: '首頁' }],
  ['what is in a set', { ...page, finished: new Set(['articles:2']) }],
  ['what is in a map', { ...page, links: new Map([['a', '/b']]) }],
  ['something more', { ...page, more: null }],
])('is another one where %s differs', (_, other) => {
  expect(pageVersion(other)).not.toBe(pageVersion(page));
});
