import { expect, it } from 'vitest';

import { preferredLanguage } from '../../../cms/text/preferredLanguage.ts';

it.each([
  [undefined, undefined, 'zh'],
  [undefined, 'en-US,en;q=0.9', 'en'],
  [undefined, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  [undefined, 'zh;q=0.5,en', 'en'],
  [undefined, 'fr-FR', 'zh'],
  [undefined, '*', 'zh'],
  ['a=b; payload-lng=zh', 'en', 'zh'],
  ['payload-lng=en', 'zh-CN', 'en'],
  ['payload-lng=fr', 'en', 'en'],
])('cookies %s and accepting %s make it %s', (cookies, accepted, language) => {
  expect(preferredLanguage(cookies, accepted)).toBe(language);
});
