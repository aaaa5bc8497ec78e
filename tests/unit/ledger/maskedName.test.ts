import fc from 'fast-check';
import { expect, it } from 'vitest';

import { maskedName } from '../../../cms/domain/ledger/maskedName.ts';

it.each([
  ['张', '*'],
  ['张三', '张*'],
  ['张小明', '张*明'],
  ['欧阳娜娜', '欧**娜'],
  ['𠮷田茂', '𠮷*茂'],
  ['张𠮷', '张*'],
  ['王\u{20BB7}\u{E0100}明', '王*明'],
  ['阿卜杜拉·买买提', '阿***·买**'],
  ['John Smith', 'J*** S***'],
  ['Al', 'A***'],
  ['Айгүл', 'А***'],
  ['  张小明 ', '张*明'],
  ['', '*'],
  ['2号矿工', '2**工'],
])('%s is %s to strangers', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});

it('hides something of every name, and never tells more than its first and last', () => {
  const sign = fc.constantFrom(...'张王李欧阳𠮷䶮喆abcdé');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 8 }), (signs) => {
      const masked = maskedName(signs.join(''));
      expect(masked).toContain('*');
      expect([...masked.replaceAll('*', '')].length).toBeLessThanOrEqual(2);
    }),
  );
});
