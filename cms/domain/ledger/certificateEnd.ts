/** What a certificate was issued on. Units are hundredths of 学时. */
export interface Certified {
  /** The number of the year's last entry that it counts. */
  seq: number;
  earnedUnits: number;
  targetUnits: number;
}

interface Entry {
  seq: number;
  units: number;
  /** When it was written, ISO 8601. */
  at: string;
}

/** What a certificate's hours have to reach from an instant on, milliseconds since 1970. */
export interface Bar {
  from: number;
  units: number;
}

/**
 * When a certificate lost its force: with the first entry after it that left fewer hours than its
 * target, or when its target rose above them. The ledger keeps every fall, so this needs no mark
 * and no clockwork; hours that come back later don't bring this certificate back.
 *
 * @param entries of the learner's year, in any order
 * @param bars where its target has changed, in any order
 * @returns milliseconds since 1970; null while it holds
 */
export function certificateEnd(
  certificate: Certified,
  entries: readonly Entry[],
  bars: readonly Bar[] = [],
): number | null {
  const steps = bars.toSorted((a, b) => a.from - b.from);
  let sum = certificate.earnedUnits;
  let bar = certificate.targetUnits;
  let now = 0;
  for (const entry of later(certificate, entries)) {
    // Clocks of two servers may differ; the order of numbers is that of the ledger.
    now = Math.max(now, Date.parse(entry.at));
    while (steps[0] && steps[0].from <= now) {
      const step = steps.shift() as Bar;
      bar = step.units;
      if (sum < bar) return step.from;
    }
    sum += entry.units;
    if (sum < bar) return now;
  }
  return steps.find(({ units }) => sum < units)?.from ?? null;
}

const later = ({ seq }: Certified, entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => entry.seq > seq).toSorted((a, b) => a.seq - b.seq);
