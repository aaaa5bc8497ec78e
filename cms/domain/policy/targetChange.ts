/**
 * `exemption`: the days ask for nothing. `extension`: what the days ask for is asked for in the
 * year after.
 */
export const TARGET_CHANGE_KINDS = ['exemption', 'extension'] as const;
export type TargetChangeKind = (typeof TARGET_CHANGE_KINDS)[number];

/** 产假、病假、借调、挂职, or what its words say. */
export const TARGET_CHANGE_CAUSES = [
  ...(['maternity', 'sick', 'secondment', 'posting', 'other'] as const),
] as const;
export type TargetChangeCause = (typeof TARGET_CHANGE_CAUSES)[number];

/** Days of a learner that count otherwise toward the yearly target, and on whose word. */
export interface TargetChange {
  id: string;
  kind: TargetChangeKind;
  cause: TargetChangeCause;
  /** First and last day, `YYYY-MM-DD`; of any year. */
  from: string;
  to: string;
  /** The paper it rests on: its number or name. */
  document: string;
  /** When it was approved; milliseconds since 1970. */
  at: number;
  /** When it was taken back, in the same. */
  revokedAt?: number | null;
}

/** The changes that stood at an instant: approved by then and not taken back by then. */
export const standingAt = <T extends Pick<TargetChange, 'at' | 'revokedAt'>>(
  changes: readonly T[],
  at: number,
): T[] => changes.filter((one) => one.at <= at && !(one.revokedAt && one.revokedAt <= at));
