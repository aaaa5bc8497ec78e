import { coveredShare, mergeRanges, type Range } from './coverage.ts';
import { figuresOf, type Figures } from './figures.ts';

/** A sitting that has been silent this long gives the clock to any other that reports. */
export const LEASE_MS = 45_000;

/** A learner's one clock, with the figures of the sitting that holds it. */
export interface Clock extends Figures {
  /** Rises with every change: what compare-and-set compares. */
  version: number;
  sitting: string | null;
  /** When the holder began or was last resumed by a touch. */
  claimAt: number;
  /** No wall-clock time before this instant can be granted any more. */
  at: number;
}

/** A sitting as its own record has it. */
export interface Sitting extends Figures {
  id: string;
  startedAt: number;
  claimAt: number;
}

/** A report of the page: cumulative within the sitting, so that it may be lost or repeated. */
export interface Beat {
  seq: number;
  activeMs: number;
  coverage: number;
  visible: boolean;
  seen?: readonly Range[] | undefined;
  /** The learner has just touched this page: it takes the clock from any other. */
  resume?: boolean | undefined;
}

export type Accrual =
  | { outcome: 'stale' | 'hidden' | 'elsewhere'; figures: Figures }
  | { outcome: 'granted'; figures: Figures; clock: Clock; grantedMs: number };

/**
 * What a report earns (design, ledger rules 5 and 7).
 *
 * Time is granted only from `clock.at` on and moves it on by as much: stretches granted never
 * overlap, so a learner's sum over all tabs, devices and servers stays within wall-clock time.
 * Moving it to `now` would take from a report that comes late what the next one makes good.
 * Within a sitting no more is granted than has passed since it began, whatever it claims.
 *
 * @param clock the learner's clock as last read; the result is valid only against that version
 * @param sitting the reporting sitting's own record
 * @param beat the report
 * @param now the server's time in milliseconds
 * @returns the sitting's figures, and the new clock where there is something to write
 */
export function accrue(clock: Clock, sitting: Sitting, beat: Beat, now: number): Accrual {
  const holds = clock.sitting === sitting.id;
  const figures: Figures = holds ? figuresOf(clock) : figuresOf(sitting);
  if (!holds && !mayTake(clock, sitting, beat, now)) return { outcome: 'elsewhere', figures };
  if (!beat.visible) return { outcome: 'hidden', figures };
  if (beat.seq <= figures.seq) return { outcome: 'stale', figures };

  const from = Math.max(clock.at, sitting.startedAt);
  const grantedMs = Math.max(0, Math.min(beat.activeMs - figures.activeMs, now - from));
  const seen = beat.seen ? mergeRanges([...figures.seen, ...beat.seen]) : figures.seen;
  const next: Figures = {
    seq: beat.seq,
    activeMs: figures.activeMs + grantedMs,
    coverage: Math.max(figures.coverage, beat.seen ? coveredShare(seen) : beat.coverage),
    seen,
    beats: figures.beats + 1,
    longestSilenceMs: Math.max(figures.longestSilenceMs, now - figures.lastBeatAt),
    lastBeatAt: now,
  };
  const taken = beat.resume
    ? now
    : holds
      ? clock.claimAt
      : Math.max(sitting.claimAt, clock.claimAt);
  return {
    outcome: 'granted',
    figures: next,
    grantedMs,
    clock: {
      ...next,
      version: clock.version + 1,
      sitting: sitting.id,
      claimAt: taken,
      at: grantedMs > 0 ? from + grantedMs : clock.at,
    },
  };
}

function mayTake(clock: Clock, sitting: Sitting, beat: Beat, now: number): boolean {
  if (clock.sitting === null || beat.resume) return true;
  return sitting.claimAt > clock.claimAt || now - clock.lastBeatAt > LEASE_MS;
}
