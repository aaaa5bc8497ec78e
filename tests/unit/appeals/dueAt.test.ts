import { expect, it } from 'vitest';

import { dueDone, dueFirst } from '../../../cms/domain/appeals/dueAt.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const told = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16);

it.each([
  ['2026-11-24T22:00', 12, [], '2026-11-25T10:00'],
  ['2026-12-31T20:00', 12, [], '2027-01-01T08:00'],
  ['2026-11-24T08:00', 12, [['2026-11-24T10:00', '2026-11-24T13:00']], '2026-11-24T23:00'],
  // What stood twice is given twice.
  ['2026-11-24T08:00', 2, [['2026-11-24T09:00', '2026-11-24T12:00'], ['2026-11-24T12:30', '2026-11-24T13:30']], '2026-11-24T14:00'], // prettier-ignore
  // A pause after it was due moves nothing.
  ['2026-11-24T08:00', 2, [['2026-11-24T10:01', '2026-11-24T12:00']], '2026-11-24T10:00'],
] as const)(
  'of %s with %i hours and %j a first answer is due at %s',
  (from, firstHours, stood, due) => {
    const pauses = stood.map(([a, b]) => ({ from: at(a), to: at(b) }));
    expect(told(dueFirst(at(from), { firstHours }, pauses))).toBe(due);
  },
);

it.each([
  // A Tuesday; the Saturday and Sunday between are none of five.
  ['2026-11-24T22:00', 5, [], '2026-12-02T00:00'],
  ['2026-11-24T00:00', 1, [], '2026-11-26T00:00'],
  ['2026-11-23T23:59', 1, [], '2026-11-25T00:00'],
  // The first of January is a holiday: the year's end lies between.
  ['2025-12-30T09:00', 2, [], '2026-01-05T00:00'],
  // 1 to 7 October are; the 10th, a Saturday, is worked in exchange.
  ['2026-09-30T09:00', 2, [], '2026-10-10T00:00'],
  ['2026-09-30T09:00', 3, [], '2026-10-11T00:00'],
  // A day on which the clock stood for an hour does not count.
  ['2026-11-24T09:00', 2, [['2026-11-25T10:00', '2026-11-25T11:00']], '2026-11-28T00:00'],
  ['2026-11-24T09:00', 2, [['2026-11-25T10:00', '2026-11-27T11:00']], '2026-12-02T00:00'],
] as const)(
  'of %s with %i workdays and %j it is to be done by %s',
  (from, doneWorkdays, stood, due) => {
    const pauses = stood.map(([a, b]) => ({ from: at(a), to: at(b) }));
    expect(told(dueDone(at(from), { doneWorkdays }, pauses))).toBe(due);
  },
);
