import { expect, it } from 'vitest';

import { isWorkday } from '../../../cms/domain/isWorkday.ts';
import { quietUntil } from '../../../cms/domain/messages/quietUntil.ts';
import { minuteOf } from '../../../cms/domain/shanghai.ts';

it.each([
  ['an ordinary Thursday', '2026-11-26', true],
  ['a Saturday', '2026-11-28', false],
  ['National Day', '2026-10-01', false],
  ['a Saturday worked in exchange', '2026-10-10', true],
  ['the Sunday after it', '2026-10-11', false],
  ['a Thursday of a year without a notice', '2031-10-02', true],
  ['a Sunday of a year without a notice', '2031-10-05', false],
])('%s: a day of work is %s %s', (_, day, works) => {
  expect(isWorkday(day)).toBe(works);
});

it.each([
  ['before eight', '2026-11-26T07:59:59.999+08:00', '2026-11-26 08:00'],
  ['at eight', '2026-11-26T08:00:00+08:00', null],
  ['in the last moment', '2026-11-26T19:59:59.999+08:00', null],
  ['at twenty', '2026-11-26T20:00:00+08:00', '2026-11-27 08:00'],
  ['on Friday evening', '2026-11-27T20:00:00+08:00', '2026-11-30 08:00'],
  ['on Saturday noon', '2026-11-28T12:00:00+08:00', '2026-11-30 08:00'],
  ['before a long holiday', '2026-09-30T21:00:00+08:00', '2026-10-08 08:00'],
  ['on a Saturday worked in exchange', '2026-10-10T09:00:00+08:00', null],
])('%s: quiet until %s', (_, now, end) => {
  const until = quietUntil(new Date(now), isWorkday);
  expect(until && minuteOf(until)).toBe(end);
});
