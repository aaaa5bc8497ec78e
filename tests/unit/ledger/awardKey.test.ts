import { expect, it } from 'vitest';

import { awardKey } from '../../../cms/domain/ledger/awardKey.ts';

it('differs by year, kind of content, item and time, and by nothing else', () => {
  const keys = [
    awardKey(2026, 'articles', 'a'),
    awardKey(2027, 'articles', 'a'),
    awardKey(2026, 'stories', 'a'),
    awardKey(2026, 'articles', 'b'),
    awardKey(2026, 'articles', 'a', 2),
    awardKey(2026, 'articles', 'a', 3),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(awardKey(2026, 'articles', 'a')).toBe(keys[0]);
  expect(awardKey(2026, 'articles', 'a', 1)).toBe(keys[0]);
});
