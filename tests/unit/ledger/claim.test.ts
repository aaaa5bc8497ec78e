import { expect, it } from 'vitest';

import { claimFileType } from '../../../cms/domain/ledger/claimFileType.ts';
import { claimProblem } from '../../../cms/domain/ledger/claimProblem.ts';
import { claimRoom } from '../../../cms/domain/ledger/claimRoom.ts';
import { bodyLimit } from '../../../cms/server/http/bodyLimit.ts';

const today = '2026-11-20';
const sound = { course: '党务干部培训班', provider: '市委党校', day: today, units: 800 };

it.each([
  [{}, null],
  [{ course: '' }, 'claim-course-missing'],
  [{ provider: '' }, 'claim-provider-missing'],
  [{ course: '学'.repeat(120) }, null],
  [{ course: '学'.repeat(121) }, 'claim-text-long'],
  [{ provider: '校'.repeat(121) }, 'claim-text-long'],
  [{ day: '2026-02-30' }, 'claim-day-form'],
  [{ day: '1999-12-31' }, 'claim-day-form'],
  [{ day: '2000-01-01' }, null],
  [{ day: '2026-11-21' }, 'claim-day-ahead'],
  [{ units: 0 }, 'claim-hours-form'],
  [{ units: -1 }, 'claim-hours-form'],
  [{ units: 0.5 }, 'claim-hours-form'],
  [{ units: Number.NaN }, 'claim-hours-form'],
  [{ units: 1 }, null],
  [{ units: 20_000 }, null],
  [{ units: 20_001 }, 'claim-hours-many'],
])('a claim with %o: %s', (change, problem) => {
  expect(claimProblem({ ...sound, ...change }, today)).toBe(problem);
});

const entry = (id: string, units: number, rest = {}) => ({
  ...{ id, kind: 'adjustment' as const, units, sourceCollection: 'claims' },
  ...rest,
});

it.each([
  [[], 2000],
  [[entry('a', 1500)], 500],
  [[entry('a', 1500), entry('b', 500)], 0],
  [[entry('a', 2500)], 0],
  [[entry('a', 1500), entry('b', -1500, { kind: 'reversal', reverses: 'a' })], 2000],
  [[entry('a', 1500, { sourceCollection: null })], 2000],
])('of 20 hours a year %o leave %i', (entries, room) => {
  expect(claimRoom(entries, 2000)).toBe(room);
});

it.each([
  ['%PDF-1.7', 'application/pdf'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\x89PNG', undefined],
  ['PK\x03\x04', undefined],
  ['<svg xmlns="', undefined],
  ['<html>%PDF-', undefined],
  ['', undefined],
])('a file that begins with %j is %s', (begin, mime) => {
  expect(claimFileType(Buffer.from(begin, 'latin1'))?.mime).toBe(mime);
});

it.each([
  ['/record/claims', 6],
  ['/import/people', 20],
  ['/trainer/completions', 20],
  ['/record', 0.25],
  ['/record/claims/1', 0.25],
  ['/trainer/claims', 0.25],
])('a request to %s may carry %d MB', (path, megabytes) => {
  const bytes = megabytes * 1024 * 1024;
  expect(bodyLimit(path, {})).toEqual({ whole: bytes, most: bytes });
});
