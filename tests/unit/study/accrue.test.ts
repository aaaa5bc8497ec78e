import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  accrue,
  LEASE_MS,
  type Beat,
  type Clock,
  type Sitting,
} from '../../../cms/domain/study/accrue.ts';

const start = 1_800_000_000_000;
const after = (seconds: number) => start + seconds * 1000;

const figures = {
  seq: 0,
  activeMs: 0,
  coverage: 0,
  seen: [],
  beats: 0,
  longestSilenceMs: 0,
  lastBeatAt: start,
};
const clock: Clock = { ...figures, version: 1, sitting: null, claimAt: 0, at: 0 };
const sitting = (id: string, startedAt = start): Sitting => ({
  ...figures,
  id,
  startedAt,
  claimAt: startedAt,
  lastBeatAt: startedAt,
});
const beat = (seq: number, seconds: number, more: Partial<Beat> = {}): Beat => ({
  seq,
  activeMs: seconds * 1000,
  coverage: 0,
  visible: true,
  ...more,
});

/** The clock after a report that must have been granted. */
function granted(before: Clock, by: Sitting, report: Beat, now: number) {
  const result = accrue(before, by, report, now);
  if (result.outcome !== 'granted') throw new Error(`expected a grant, got ${result.outcome}`);
  return result;
}

const reading = sitting('a');
const held = granted(clock, reading, beat(1, 30), after(30)).clock;

it.each([
  ['what was claimed', 20, 30, 20],
  ['all that has passed', 30, 30, 30],
  ['no more than has passed, whatever is claimed', 9999, 30, 30],
  ['nothing for a claim that goes back', -50, 30, 0],
  ['nothing before the sitting began', 30, -10, 0],
])('grants %s', (_, claimed, passed, seconds) => {
  expect(granted(clock, reading, beat(1, claimed), after(passed)).grantedMs).toBe(seconds * 1000);
});

it('grants only the final packet’s own time after a clock held long ago', () => {
  const late = sitting('b', after(5000));
  expect(granted(held, late, beat(1, 9999), after(5060)).grantedMs).toBe(60_000);
});

it('repairs lost reports with the next one', () => {
  expect(granted(held, reading, beat(9, 120), after(120)).figures.activeMs).toBe(120_000);
});

it('grants a late report’s time once, and the rest to the one that was sent in time', () => {
  const late = granted(clock, reading, beat(1, 30), after(60));
  expect(late).toMatchObject({ grantedMs: 30_000, clock: { at: after(30) } });
  expect(granted(late.clock, reading, beat(2, 60), after(60)).figures.activeMs).toBe(60_000);
});

it.each([
  ['a repeated report', beat(1, 60)],
  ['an earlier one that comes late', beat(0, 60)],
])('takes %s for stale and changes nothing', (_, report) => {
  const result = accrue(held, reading, report, after(60));
  expect(result).toMatchObject({ outcome: 'stale', figures: { activeMs: 30_000, seq: 1 } });
});

it('earns nothing hidden', () => {
  const result = accrue(held, reading, beat(2, 60, { visible: false }), after(60));
  expect(result).toMatchObject({ outcome: 'hidden', figures: { activeMs: 30_000 } });
});

it('lets a sitting begun later take the clock, and the earlier one no more', () => {
  const later = sitting('b', after(31));
  const taken = granted(held, later, beat(1, 5), after(40)).clock;
  expect(taken.sitting).toBe('b');
  expect(accrue(taken, reading, beat(2, 60), after(60)).outcome).toBe('elsewhere');
});

it('gives the clock back to an earlier sitting that is touched', () => {
  const later = sitting('b', after(31));
  const taken = granted(held, later, beat(1, 5), after(40)).clock;
  const resumed = granted(taken, { ...reading, activeMs: 30_000, seq: 1 }, beat(2, 90, { resume: true }), after(60)); // prettier-ignore
  expect(resumed.clock).toMatchObject({ sitting: 'a', claimAt: after(60) });
  expect(resumed.grantedMs).toBe(24_000);
  expect(accrue(resumed.clock, later, beat(2, 60), after(70)).outcome).toBe('elsewhere');
});

it.each([
  ['not at the lease’s end', LEASE_MS, 'elsewhere'],
  ['a millisecond later', LEASE_MS + 1, 'granted'],
])('lets another take the clock of one gone silent: %s', (_, silence, outcome) => {
  const later = granted(clock, sitting('b', after(1)), beat(1, 1), after(30)).clock;
  expect(accrue(later, reading, beat(1, 30), after(30) + silence).outcome).toBe(outcome);
});

it('grants nothing while the server’s clock stands behind itself, and goes on after', () => {
  const back = granted(held, reading, beat(2, 60), after(-600));
  expect(back).toMatchObject({ grantedMs: 0, clock: { at: after(30), seq: 2 } });
  expect(granted(back.clock, reading, beat(3, 90), after(40)).grantedMs).toBe(10_000);
});

it('keeps the widest coverage and counts each stretch seen once', () => {
  const first = granted(clock, reading, beat(1, 10, { coverage: 0.9, seen: [[0, 300]] }), after(10)); // prettier-ignore
  expect(first.figures.coverage).toBe(0.3);
  const next = granted(first.clock, reading, beat(2, 20, { seen: [[200, 500]] }), after(20));
  expect(next.figures).toMatchObject({ coverage: 0.5, seen: [[0, 500]] });
  const less = granted(next.clock, reading, beat(3, 30, { coverage: 0.1 }), after(30));
  expect(less.figures.coverage).toBe(0.5);
});

it('notes how many reports came and the longest silence between them', () => {
  const next = granted(held, reading, beat(2, 60), after(100)).figures;
  expect(next).toMatchObject({ beats: 2, longestSilenceMs: 70_000, lastBeatAt: after(100) });
});

it('leaves what it was given as it was', () => {
  const given = structuredClone(held);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 900 }),
      (seq, seconds) => {
        accrue(held, reading, beat(seq, seconds, { seen: [[0, seconds]] }), after(seconds));
        expect(held).toEqual(given);
      },
    ),
  );
});
