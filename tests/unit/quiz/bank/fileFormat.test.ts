import { expect, it } from 'vitest';

import { fileFormat } from '../../../../cms/operations/quiz/bank/fileFormat.ts';

it.each([
  ['table', '题号,题型,题干,答案\n1,填空题,集合 {1} 有几个元素,1\n'],
  ['table', '某公司题库\n"题型"\t题干*\t正确答案\n'],
  ['table', '标题,正文\n一,二\n'],
  ['aiken', 'Q {1}\nA. x\nB. y\nANSWER: A\n'],
  ['gift', '// note\n::t:: Q {T}\n'],
  ['gift', 'Q {=a ~b}\n'],
  ['gift', '$CATEGORY: 安全\n'],
])('knows a %s by what stands in it', (format, text) => {
  expect(fileFormat(text)).toBe(format);
});
