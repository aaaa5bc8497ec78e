import fc from 'fast-check';
import { expect, it } from 'vitest';

import { excerptFound, MARK, markFound } from '../../../cms/domain/search/markFound.ts';
import { searchRuns } from '../../../cms/domain/search/searchRuns.ts';

const shown = (text: string) => text.replaceAll(MARK.open, '[').replaceAll(MARK.close, ']');
const marked = (text: string, typed: string) => shown(markFound(text, searchRuns(typed)));

it.each([
  ['矿灯房的灯', '灯房', '矿[灯房]的灯'],
  ['班前会，班前会', '班前会', '[班前会]，[班前会]'],
  ['第二十条', '20条', '第[二十条]'],
  ['第20条', '二十条', '第[20条]'],
  ['AED 的使用', 'aed', '[AED] 的使用'],
  ['Safety first', 'saf', '[Safety] first'],
  ['急救 A 级', 'a', '急救 [A] 级'],
  ['安，全', '安全', '安，全'],
  ['安全帽和安全', '安全 安全帽', '[安全帽]和[安全]'],
  ['没有的', '别的', '没有的'],
  ['什么都没问', '', '什么都没问'],
])('in %s for %s', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

it('takes the part of a long text where something is found', () => {
  const text = `${'前'.repeat(200)}井喷${'后'.repeat(200)}`;
  const excerpt = shown(excerptFound(text, searchRuns('井喷')) ?? '');
  expect(excerpt).toMatch(/^…前{30}\[井喷\]后{68}…$/);
  expect(excerptFound(text, searchRuns('瓦斯'))).toBeUndefined();
  expect(shown(excerptFound('井喷', searchRuns('井喷')) ?? '')).toBe('[井喷]');
});

it('adds marks, and changes nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...'安全生产二十a ，') });
  fc.assert(
    fc.property(text, text, (given, typed) => {
      expect(shown(markFound(given, searchRuns(typed))).replace(/[[\]]/g, '')).toBe(given);
    }),
  );
});
