import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  IDLE_AFTER_MS,
  startMeter,
  TICK_CAP_MS,
  tickMeter,
  touchMeter,
  type ActivityMeter,
} from '../../../cms/domain/study/activityMeter.ts';

const here = { visible: true, playing: false };

function tickEverySecond(meter: ActivityMeter, from: number, seconds: number, as = here) {
  let result = meter;
  for (let n = 1; n <= seconds; n += 1) result = tickMeter(result, { now: from + n * 1000, ...as });
  return result;
}

it('counts the time a learner is there', () => {
  expect(tickEverySecond(startMeter(0), 0, 60).activeMs).toBe(60_000);
});

it('stops after an idle spell and runs again from the next touch, the spell not counted', () => {
  const idle = tickEverySecond(startMeter(0), 0, 300);
  expect(idle).toMatchObject({ state: 'idle', activeMs: IDLE_AFTER_MS });
  const touched = touchMeter(idle, 400_000);
  expect(touched.state).toBe('running');
  expect(tickMeter(touched, { now: 401_000, ...here }).activeMs).toBe(IDLE_AFTER_MS + 1000);
});

it('is running at exactly the idle limit and idle a millisecond later', () => {
  const at = (now: number) => tickMeter(startMeter(0), { now, ...here }).state;
  expect([at(IDLE_AFTER_MS), at(IDLE_AFTER_MS + 1)]).toEqual(['running', 'idle']);
});

it('counts playing media as being there, a hidden player not', () => {
  expect(tickEverySecond(startMeter(0), 0, 600, { visible: true, playing: true })).toMatchObject({
    activeMs: 600_000,
    state: 'running',
  });
  expect(tickEverySecond(startMeter(0), 0, 600, { visible: false, playing: true })).toMatchObject({
    activeMs: 0,
    state: 'hidden',
  });
});

it.each([
  ['a sleeping laptop', 3_600_000],
  ['a tick that came late', TICK_CAP_MS + 1],
])('gives %s no more than one tick', (_, gap) => {
  const meter = touchMeter(startMeter(0), gap - 1);
  expect(tickMeter(meter, { now: gap, ...here }).activeMs).toBe(TICK_CAP_MS);
});

it('never counts more than has passed, whatever happens, and never counts back', () => {
  const event = fc.record({
    after: fc.integer({ min: 0, max: 200_000 }),
    touch: fc.boolean(),
    visible: fc.boolean(),
    playing: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      let now = 5000;
      let meter = startMeter(now);
      for (const { after, touch, visible, playing } of events) {
        now += after;
        if (touch) meter = touchMeter(meter, now);
        const next = tickMeter(meter, { now, visible, playing });
        const gained = next.activeMs - meter.activeMs;
        expect(gained).toBeGreaterThanOrEqual(0);
        expect(gained).toBeLessThanOrEqual(Math.min(after, TICK_CAP_MS));
        if (!visible) expect(gained).toBe(0);
        meter = next;
      }
      expect(meter.activeMs).toBeLessThanOrEqual(now - 5000);
    }),
  );
});
