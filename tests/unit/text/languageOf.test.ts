import { expect, it } from 'vitest';

import { languageOf } from '../../../site/server/languageOf.ts';

const english = { 'accept-language': 'en' };
const browser = { accept: 'text/html,*/*;q=0.8', ...english };

it.each([
  ['a page', browser, false, 'zh'],
  ['a page after a choice', { ...browser, cookie: 'payload-lng=en' }, false, 'en'],
  ['a file a browser follows a link to', browser, true, 'zh'],
  ['what a program asks for', english, true, 'en'],
  ['what a program asks for, against a choice', { ...english, cookie: 'payload-lng=zh' }, true, 'zh'], // prettier-ignore
  ['what says nothing', {}, true, 'zh'],
])('%s', (_, headers, forPrograms, language) => {
  expect(languageOf(new Headers(headers), forPrograms)).toBe(language);
});
