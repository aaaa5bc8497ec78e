/** What counts of a case. */
export interface CountedCase {
  /** Milliseconds until its first answer; null before it. */
  waited: number | null;
  firstInTime: boolean;
  closed: boolean;
  score: number | null;
  wasReopened: boolean;
}

/** What a month, a unit or a category shows of its cases. */
export interface BoardFigures {
  registered: number;
  answeredInTime: number;
  /** null where none has been answered. */
  medianHoursToFirst: number | null;
  solved: number;
  /** Rated four or five of five. */
  satisfied: number;
  rated: number;
  reopened: number;
}

const HOUR_MS = 60 * 60 * 1000;
const SATISFIED = 4;

/** The figures of some cases; none tells of a person. */
export function boardFigures(cases: readonly CountedCase[]): BoardFigures {
  const waits = cases.flatMap(({ waited }) => waited ?? []).sort((a, b) => a - b);
  const count = (is: (one: CountedCase) => boolean) => cases.filter(is).length;
  return {
    registered: cases.length,
    answeredInTime: count(({ waited, firstInTime }) => waited !== null && firstInTime),
    medianHoursToFirst: waits.length > 0 ? toHours(median(waits)) : null,
    solved: count(({ closed }) => closed),
    satisfied: count(({ score }) => (score ?? 0) >= SATISFIED),
    rated: count(({ score }) => score !== null),
    reopened: count(({ wasReopened }) => wasReopened),
  };
}

function median(sorted: readonly number[]): number {
  const upper = sorted.length >> 1;
  const lower = (sorted.length - 1) >> 1;
  return ((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2;
}

const toHours = (ms: number): number => Math.round((ms / HOUR_MS) * 10) / 10;
