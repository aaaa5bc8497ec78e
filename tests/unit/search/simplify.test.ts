import fc from 'fast-check';
import { expect, it } from 'vitest';

import { simplify } from '../../../cms/domain/search/simplify.ts';

it.each([
  ['政工學堂', '政工学堂'],
  ['安全生產', '安全生产'],
  ['勞動關係', '劳动关系'],
  ['ＡＢＣ１２３', 'ABC123'],
  ['政工学堂', '政工学堂'],
  ['Safety 第一', 'Safety 第一'],
  ['', ''],
])('%s is searched as %s', (given, expected) => {
  expect(simplify(given)).toBe(expected);
});

it('changes nothing when done again to simplified text', () => {
  const characters = fc.constantFrom(...'政工學堂安全生產勞動關係ＡＢＣ１２３ abc');
  fc.assert(
    fc.property(fc.array(characters), (parts) => {
      const once = simplify(parts.join(''));
      expect(simplify(once)).toBe(once);
    }),
  );
});
