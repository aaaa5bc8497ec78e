import fc from 'fast-check';
import { expect, it } from 'vitest';

import { slugify } from '../../../cms/domain/content/slugify.ts';

it.each([
  ['一次听完的谈话', 'yi-ci-ting-wan-de-tan-hua'],
  ['政工学堂', 'zheng-gong-xue-tang'],
  ['班前会 5 步', 'ban-qian-hui-5-bu'],
  ['绿色矿山', 'lv-se-kuang-shan'],
  ['《劳动法》：第一讲！', 'lao-dong-fa-di-yi-jiang'],
  ['Safety First 安全第一', 'safety-first-an-quan-di-yi'],
  ['！？。', 'item'],
  ['', 'item'],
])('the address of %s is %s', (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

it('is short, plain and ends with a whole word', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(fc.constantFrom('安', '全', '生', '产', 'A', '1', ' ', '-', '👷'), { maxLength: 120 })
      .map((parts) => parts.join('')),
  ); // prettier-ignore
  fc.assert(
    fc.property(title, (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(60);
    }),
  );
});
