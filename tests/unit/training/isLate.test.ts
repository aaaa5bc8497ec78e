import { expect, it } from 'vitest';

import { isLate } from '../../../cms/domain/training/isLate.ts';

const day = '2026-11-27';
const at = (time: string) => new Date(`${day}T${time}+08:00`);

it.each([
  ['on the minute', '08:30', at('08:30:59'), false],
  ['the minute after', '08:30', at('08:31:00'), true],
  ['long before', '08:30', at('07:00:00'), false],
  ['the next day', '08:30', new Date('2026-11-28T00:10:00+08:00'), true],
  ['where nothing has been said', null, at('23:59:00'), false],
])('knows who comes late: %s', (_, begins, now, late) => {
  expect(isLate({ day, begins }, now)).toBe(late);
});
