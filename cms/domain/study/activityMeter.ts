/** Without a touch, a key, a scroll or playing media for this long the clock stops. */
export const IDLE_AFTER_MS = 120_000;

/** What one tick may count at most: a sleeping laptop or a locked phone earns nothing. */
export const TICK_CAP_MS = 2_000;

/** Active time as the learner's own device counts it, on a monotonic clock. */
export interface ActivityMeter {
  activeMs: number;
  tickedAt: number;
  touchedAt: number;
  state: 'running' | 'idle' | 'hidden';
}

/** A meter at zero, the learner there. `now` in ms of a monotonic clock. */
export function startMeter(now: number): ActivityMeter {
  return { activeMs: 0, tickedAt: now, touchedAt: now, state: 'running' };
}

/** The learner touched the page: the clock runs again from here, the idle spell is not counted. */
export function touchMeter(meter: ActivityMeter, now: number): ActivityMeter {
  const tickedAt = meter.state === 'running' ? meter.tickedAt : now;
  return { ...meter, tickedAt, touchedAt: now, state: 'running' };
}

/**
 * Counts the time since the last tick, if the page was visible and the learner there.
 *
 * @param now ms of a monotonic clock
 * @param visible whether the page can be seen
 * @param playing whether video or audio is playing, which counts as being there
 */
export function tickMeter(
  meter: ActivityMeter,
  { now, visible, playing }: { now: number; visible: boolean; playing: boolean },
): ActivityMeter {
  const touchedAt = playing && visible ? now : meter.touchedAt;
  const away = now - touchedAt > IDLE_AFTER_MS;
  const state = !visible ? 'hidden' : away ? 'idle' : 'running';
  const since = Math.min(TICK_CAP_MS, Math.max(0, now - meter.tickedAt));
  const counts = state === 'running' && meter.state === 'running';
  return {
    activeMs: meter.activeMs + (counts ? since : 0),
    tickedAt: now,
    touchedAt,
    state,
  };
}
