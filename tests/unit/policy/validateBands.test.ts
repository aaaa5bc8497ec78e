import { expect, it } from 'vitest';

import { validateBands } from '../../../cms/collections/TrainingPolicies/validateBands.ts';
import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';

const asked = { req: { i18n: { language: 'zh' } } };

it.each([
  ['the default bands', defaultPolicy.bands],
  ['one open band', [{ units: 25 }]],
  ['a limit the form has emptied', [{ uptoMinutes: 15 }, { uptoMinutes: null }]],
])('takes %s', (_, bands) => {
  expect(validateBands(bands, asked)).toBe(true);
});

it.each([
  ['nothing', undefined],
  ['no band', []],
  ['a closed last band', [{ uptoMinutes: 15 }, { uptoMinutes: 30 }]],
  ['falling limits', [{ uptoMinutes: 30 }, { uptoMinutes: 15 }, {}]],
  ['equal limits', [{ uptoMinutes: 15 }, { uptoMinutes: 15 }, {}]],
  ['an open band before the last', [{}, { uptoMinutes: 15 }, {}]],
])('refuses %s with a sentence', (_, bands) => {
  expect(validateBands(bands, asked)).toBeTypeOf('string');
});
