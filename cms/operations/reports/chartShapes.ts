import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A chart's ground in the units of its picture; a phone's has proportions of its own. */
export interface Ground {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const GROUNDS = {
  wide: { width: 560, height: 240, left: 40, right: 58, top: 22, bottom: 28 },
  phone: { width: 320, height: 220, left: 30, right: 44, top: 22, bottom: 28 },
} as const satisfies Record<string, Ground>;

export type GroundName = keyof typeof GROUNDS;

/** Both are drawn, and the stylesheet shows one. */
export const GROUND_NAMES = ['wide', 'phone'] as const satisfies GroundName[];

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A course over the months of a year.
 *
 * @param values what had come together by the end of each month gone by, in units
 * @param goal what the calendar asks for on the last day, in units
 */
export function courseShape(
  ground: Ground,
  { values, upTo, goal }: { values: readonly number[]; upTo: number; goal: number },
) {
  const { width, height, left, right, top, bottom } = ground;
  const most = Math.max(goal, ...values, 100);
  const x = scaleLinear([0, 12], [left, width - right]);
  const y = scaleLinear([0, most], [height - bottom, top]).nice(4);
  const points = [0, ...values].map((value, n): [number, number] => [
    Math.min(n, n === values.length ? upTo : n),
    value,
  ]);
  const path = line(
    ([at]) => round(x(at)),
    ([, value]) => round(y(value)),
  );
  const last = points.at(-1) ?? [0, 0];
  return {
    path: path(points) ?? '',
    calendar:
      path([
        [0, 0],
        [12, goal],
      ]) ?? '',
    end: { x: round(x(last[0])), y: round(y(last[1])) },
    goal: { x: round(x(12)), y: round(y(goal)) },
    ticks: y.ticks(4).map((value) => ({ value, y: round(y(value)) })),
    months: Array.from({ length: 12 }, (_, n) => ({ month: n + 1, x: round(x(n + 0.5)) })),
    left,
    right: width - right,
  };
}

/** Bars that stand side by side, the highest filling the ground. */
export function barsShape(ground: Ground, values: readonly number[], goal = 0) {
  const { width, height, top, bottom } = ground;
  const x = scaleBand<number>(
    values.map((_, n) => n),
    [4, width - 4],
  ).paddingInner(0.16);
  const y = scaleLinear([0, Math.max(1, goal, ...values)], [height - bottom, top]);
  return {
    bars: values.map((value, n) => ({
      x: round(x(n) ?? 0),
      width: round(x.bandwidth()),
      middle: round((x(n) ?? 0) + x.bandwidth() / 2),
      y: round(y(Math.max(0, value))),
      height: round(height - bottom - y(Math.max(0, value))),
    })),
    foot: height - bottom,
    goal: round(y(goal)),
  };
}
