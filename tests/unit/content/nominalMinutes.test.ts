import { expect, it } from 'vitest';

import { nominalMinutes } from '../../../cms/domain/content/nominalMinutes.ts';

it.each([
  ['', 0.1],
  ['一', 0.1],
  ['字'.repeat(40), 0.1],
  ['字'.repeat(44), 0.11],
  ['字'.repeat(400), 1],
  ['字'.repeat(6000), 15],
  ['字'.repeat(6004), 15.01],
  [`${'字'.repeat(200)} \n\t　${'字'.repeat(200)}`, 1],
  ['𠮷'.repeat(400), 1],
])('%#: a text has its nominal time', (text, minutes) => {
  expect(nominalMinutes(text)).toBe(minutes);
});
