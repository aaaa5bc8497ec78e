import fc from 'fast-check';
import { expect, it } from 'vitest';

import { LENIENCIES, USUAL_LENIENCY, type Leniency } from '../../../cms/domain/quiz/leniency.ts';
import { plainText } from '../../../cms/domain/quiz/plainText.ts';

it.each<[Leniency, string, string]>([
  ['width', '８ＨＯＵＲＳ', '8HOURS'],
  ['case', 'PM2.5', 'pm2.5'],
  ['spaces', ' 八 小　时 ', '八小时'],
  ['fullStop', '八小时。', '八小时'],
  ['fullStop', '八小时.', '八小时'],
  ['punctuation', '“安全第一”，预防为主', '"安全第一",预防为主'],
  ['punctuation', '《安全生产法》（2021）——总则', '<安全生产法>(2021)-总则'],
  ['traditional', '安全帽檢查', '安全帽检查'],
  ['numerals', '二十', '20'],
  ['numerals', '3', '三'],
  ['numerals', '三万六千五百天', '36500天'],
  ['numerals', '二〇二六年', '2026年'],
])('%s: %s and %s are the same, and only then', (leniency, one, other) => {
  expect(plainText(one, [leniency])).toBe(plainText(other, [leniency]));
  const others = LENIENCIES.filter((each) => each !== leniency && each !== 'width');
  expect(plainText(one, others)).not.toBe(plainText(other, others));
});

it.each([
  ['八小时', '六小时'],
  ['二十', '二百'],
  ['安全，生产', '安全生产'],
])('%s and %s stay two', (one, other) => {
  expect(plainText(one, LENIENCIES)).not.toBe(plainText(other, LENIENCIES));
});

/** As answers were compared before there were switches. */
const before = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。.]$/, '')
    .toLowerCase();

it('means what it always did where nothing else is said', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[零一二三十百万。.ＡaA１1 　檢，,]{0,20}$/),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect(plainText(one, USUAL_LENIENCY)).toBe(before(one));
    }),
  );
});

it('takes any text with any switches', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.subarray([...LENIENCIES]), (text, chosen) => {
      expect(plainText(text, chosen)).toBeTypeOf('string');
    }),
  );
});
