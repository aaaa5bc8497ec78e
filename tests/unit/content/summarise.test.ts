import fc from 'fast-check';
import { expect, it } from 'vitest';

import { summarise } from '../../../cms/domain/content/summarise.ts';

const sentence = `${'字'.repeat(39)}。`;

it.each([
  ['', ''],
  ['  一句话。 ', '一句话。'],
  ['第一行\n\n第二行', '第一行 第二行'],
  [sentence.repeat(2), sentence.repeat(2)],
  [sentence.repeat(5), sentence.repeat(2)],
  ['字'.repeat(100), '字'.repeat(100)],
  ['字'.repeat(101), `${'字'.repeat(99)}…`],
  ['👷'.repeat(100), '👷'.repeat(100)],
  [`字${'👷'.repeat(100)}`, `字${'👷'.repeat(98)}…`],
  [`${'字'.repeat(99)}！${sentence}`, `${'字'.repeat(99)}！`],
  [`${'字'.repeat(100)}。${sentence}`, `${'字'.repeat(99)}…`],
])('%#: a summary is the beginning of the text', (text, summary) => {
  expect(summarise(text)).toBe(summary);
});

it('has at most 100 characters and never cuts one in two', () => {
  const characters = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('字', ' ', '\n', '𠮷', '👷', 'a') },
    { weight: 1, arbitrary: fc.constantFrom('。', '！', '?') },
  );
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 400 }), (parts) => {
      const summary = summarise(parts.join(''));
      expect([...summary].length).toBeLessThanOrEqual(100);
      expect(summary.isWellFormed()).toBe(true);
    }),
    { numRuns: 500 },
  );
});
