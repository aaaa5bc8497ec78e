import { expect, it } from 'vitest';

import { awardKey } from '../../../cms/domain/ledger/awardKey.ts';

it('differs by year, kind of content and item, and by nothing else', () => {
  const keys = [
    awardKey(2026, 'articles', 'a'),
    awardKey(2027, 'articles', 'a'),
    awardKey(2026, 'stories', 'a'),
    awardKey(2026, 'articles', 'b'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(awardKey(2026, 'articles', 'a')).toBe(keys[0]);
});
