import fc from 'fast-check';
import { expect, it } from 'vitest';

import { accrue, type Beat, type Clock, type Sitting } from '../../../cms/domain/study/accrue.ts';
import type { Range } from '../../../cms/domain/study/coverage.ts';
import { StudyWorld } from './studyWorld.ts';

const DAY_MS = 86_400_000;
const SERVERS = 3;

type Event = (world: StudyWorld) => void;

const nat = fc.nat({ max: 20 });
const range: fc.Arbitrary<Range> = fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }));
/** Honest figures, forged ones, and those of a phone whose clock is a day off. */
const claim = fc.oneof(
  fc.nat({ max: 120_000 }),
  fc.nat({ max: 3_600_000 }),
  fc.constantFrom(DAY_MS, -DAY_MS, Number.MAX_SAFE_INTEGER),
);
const beat = fc.record(
  {
    activeMs: claim,
    coverage: fc.double({ min: 0, max: 1, noNaN: true }),
    visible: fc.boolean(),
    seen: fc.array(range, { maxLength: 3 }),
    resume: fc.boolean(),
  },
  { requiredKeys: ['activeMs', 'coverage', 'visible'] },
);

const begin = nat.map(
  (server): Event =>
    (world) =>
      world.begin(server),
);
const report = fc.tuple(nat, beat, fc.integer({ min: 0, max: 3 })).map(
  ([tab, body, step]): Event =>
    (world) =>
      world.report(tab, body, step),
);
const deliver = fc.tuple(nat, nat, fc.boolean()).map(
  ([which, server, again]): Event =>
    (world) =>
      world.deliver(which, server, again),
);
const step = nat.map(
  (which): Event =>
    (world) =>
      world.step(which),
);
const lose = nat.map(
  (which): Event =>
    (world) =>
      world.lose(which),
);
const restart = nat.map(
  (server): Event =>
    (world) =>
      world.restart(server),
);
const pass = fc.oneof(fc.nat({ max: 60_000 }), fc.nat({ max: 7_200_000 })).map(
  (ms): Event =>
    (world) =>
      world.pass(ms),
);
const lag = fc.tuple(nat, fc.nat({ max: 3_600_000 })).map(
  ([server, ms]): Event =>
    (world) =>
      world.lag(server, ms),
);

const usual = [
  { weight: 1, arbitrary: begin },
  { weight: 6, arbitrary: report },
  { weight: 6, arbitrary: deliver },
  { weight: 12, arbitrary: step },
  { weight: 1, arbitrary: lose },
  { weight: 1, arbitrary: restart },
  { weight: 5, arbitrary: pass },
] as const;
/** Long ones: of ten events hardly any grants time, and none grants it twice. */
const schedule = { maxLength: 60, size: 'max' } as const;
const rightClocks = fc.array(fc.oneof(...usual), schedule);
const wrongClocks = fc.array(fc.oneof(...usual, { weight: 1, arbitrary: lag }), schedule);

/** Runs a schedule and checks, after every event, what must hold at every moment. */
function live(events: Event[]): StudyWorld {
  const world = new StudyWorld(SERVERS);
  world.begin(0);
  const before = new Map<string, { activeMs: number; coverage: number; seq: number }>();
  for (const event of [...events, (last: StudyWorld) => last.finish()]) {
    event(world);
    for (const [id, { startedAt }] of world.sittings) {
      const { activeMs, coverage, seq } = world.figuresOf(id);
      const was = before.get(id) ?? { activeMs: 0, coverage: 0, seq: 0 };
      expect(activeMs).toBeGreaterThanOrEqual(was.activeMs);
      expect(coverage).toBeGreaterThanOrEqual(was.coverage);
      expect(coverage).toBeLessThanOrEqual(1);
      expect(seq).toBeGreaterThanOrEqual(was.seq);
      expect(activeMs).toBeLessThanOrEqual(Math.max(0, world.latestSeen - startedAt));
      expect(activeMs).toBeLessThanOrEqual(world.claimed.get(id) ?? 0);
      before.set(id, { activeMs, coverage, seq });
    }
  }
  return world;
}

const granted = (world: StudyWorld) =>
  [...world.sittings.keys()].reduce((sum, id) => sum + world.figuresOf(id).activeMs, 0);
const firstStart = (world: StudyWorld) =>
  Math.min(...[...world.sittings.values()].map(({ startedAt }) => startedAt));

it('grants a learner no more than the time that has passed, however many tabs and servers', () => {
  fc.assert(
    fc.property(rightClocks, (events) => {
      const world = live(events);
      expect(granted(world)).toBeLessThanOrEqual(world.wall - firstStart(world));
    }),
    { numRuns: 400 },
  );
});

it('holds by the servers’ own clocks when those jump back and forward again', () => {
  fc.assert(
    fc.property(wrongClocks, (events) => {
      const world = live(events);
      const span = Math.max(0, world.latestSeen - firstStart(world));
      expect(granted(world)).toBeLessThanOrEqual(span);
    }),
    { numRuns: 400 },
  );
});

it('lets one sitting accrue at a time: no stretch of time is granted twice', () => {
  fc.assert(
    fc.property(wrongClocks, (events) => {
      const { grants, versions } = live(events);
      for (const { ms, from, to } of grants) expect(ms).toBeLessThanOrEqual(to - from);
      // A report that earned nothing took no stretch, and doesn't stand between two that did.
      const taken = grants.filter(({ ms }) => ms > 0);
      taken.slice(1).forEach(({ from }, n) => {
        expect(from).toBeGreaterThanOrEqual(taken[n]?.to ?? Infinity);
      });
      versions.slice(1).forEach((version, n) => expect(version).toBe((versions[n] ?? 0) + 1));
    }),
    { numRuns: 400 },
  );
});

it('keeps in the sittings exactly what was granted', () => {
  fc.assert(
    fc.property(wrongClocks, (events) => {
      const world = live(events);
      const written = world.grants.reduce((sum, { ms }) => sum + ms, 0);
      expect(granted(world)).toBe(written);
    }),
    { numRuns: 400 },
  );
});

it('repairs what was lost, late, repeated or reordered with the next report that arrives', () => {
  const stretch = fc.record({ ms: fc.nat({ max: 60_000 }), arriving: fc.array(fc.nat(), { maxLength: 4 }) }); // prettier-ignore
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 40 }), (stretches) => {
      const start = 1_800_000_000_000;
      const figures = { seq: 0, activeMs: 0, coverage: 0, seen: [], beats: 0, longestSilenceMs: 0, lastBeatAt: start }; // prettier-ignore
      const sitting: Sitting = { ...figures, id: 'a', startedAt: start, claimAt: start };
      let clock: Clock = { ...figures, version: 1, sitting: null, claimAt: 0, at: 0 };
      let now = start;
      const sent: Beat[] = [];
      const receive = (beat: Beat) => {
        const result = accrue(clock, sitting, beat, now);
        if (result.outcome === 'granted') clock = result.clock;
      };
      for (const { ms, arriving } of stretches) {
        now += ms;
        sent.push({ seq: sent.length + 1, activeMs: now - start, coverage: 0, visible: true });
        for (const which of arriving) receive(sent[which % sent.length] as Beat);
      }
      receive(sent.at(-1) as Beat);
      expect(clock.activeMs).toBe(now - start);
    }),
  );
});
