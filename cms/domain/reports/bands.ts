/** Ten 学时. */
const STEP = 1000;
const STEPS = 10;

/** Hours from above `over` up to `upTo`, both units; null where there is no end. */
export interface Band {
  over: number | null;
  upTo: number | null;
}

/** How hours are told apart in a distribution: none, by tens of 学时, and beyond. */
export const BANDS: readonly Band[] = [
  { over: null, upTo: 0 },
  ...Array.from({ length: STEPS }, (_, n) => ({ over: n * STEP, upTo: (n + 1) * STEP })),
  { over: STEP * STEPS, upTo: null },
];

/** The place of an amount among the bands. */
export const bandOf = (units: number): number =>
  units <= 0 ? 0 : Math.min(STEPS + 1, Math.ceil(units / STEP));
