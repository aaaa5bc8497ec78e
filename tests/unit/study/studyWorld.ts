import { accrue, type Beat, type Clock, type Sitting } from '../../../cms/domain/study/accrue.ts';
import type { Figures } from '../../../cms/domain/study/figures.ts';

/** A server with its own idea of the time and a copy of the clock that others outdate. */
interface Server {
  lagMs: number;
  cached: Clock | null;
}

/** A report on its way, or one that a server is at work on. */
interface Report {
  sitting: string;
  beat: Beat;
}

const nothing: Figures = {
  seq: 0,
  activeMs: 0,
  coverage: 0,
  seen: [],
  beats: 0,
  longestSilenceMs: 0,
  lastBeatAt: 0,
};

/**
 * A learner's tabs and devices, the servers they report to and the one database behind them,
 * with every step between reading and writing open to interruption by another server. It takes
 * the steps that recordBeat takes, with the pure rule in the middle.
 */
export class StudyWorld {
  wall = 1_800_000_000_000;
  clock: Clock = { ...nothing, version: 1, sitting: null, claimAt: 0, at: 0 };
  readonly sittings = new Map<string, Sitting>();
  readonly claimed = new Map<string, number>();
  /** every grant that was written: whose, how much, and the stretch it was taken from */
  readonly grants: { sitting: string; ms: number; from: number; to: number }[] = [];
  readonly versions: number[] = [1];
  latestSeen = 0;
  private readonly servers: Server[];
  private readonly onTheWay: Report[] = [];
  private readonly atWork: Generator<void, void, void>[] = [];

  constructor(servers: number) {
    this.servers = Array.from({ length: servers }, () => ({ lagMs: 0, cached: null }));
  }

  private server(n: number): Server {
    return this.servers[n % this.servers.length] as Server;
  }

  private timeOf(server: Server): number {
    return this.wall - server.lagMs;
  }

  /** A new tab: the server begins a sitting by its own clock. */
  begin(server: number): void {
    const at = this.timeOf(this.server(server));
    const id = `s${String(this.sittings.size)}`;
    this.sittings.set(id, { ...nothing, id, startedAt: at, claimAt: at, lastBeatAt: at });
    this.claimed.set(id, 0);
  }

  /** A tab reports; what it claims may be honest, forged or from a clock a day off. */
  report(tab: number, beat: Omit<Beat, 'seq'>, seqStep: number): void {
    const ids = [...this.sittings.keys()];
    const sitting = ids[tab % Math.max(1, ids.length)];
    if (!sitting) return;
    const sent = this.onTheWay.filter((report) => report.sitting === sitting);
    const known = this.figuresOf(sitting).seq;
    const seq = Math.max(known, ...sent.map(({ beat: { seq: last } }) => last)) + seqStep;
    this.onTheWay.push({ sitting, beat: { ...beat, seq } });
    this.claimed.set(sitting, Math.max(this.claimed.get(sitting) ?? 0, beat.activeMs));
  }

  /** A report reaches a server: any of those on the way, perhaps not for the last time. */
  deliver(which: number, server: number, again: boolean): void {
    const n = which % Math.max(1, this.onTheWay.length);
    const report = again ? this.onTheWay[n] : this.onTheWay.splice(n, 1)[0];
    if (report) this.atWork.push(this.handle(this.server(server), report));
  }

  lose(which: number): void {
    this.onTheWay.splice(which % Math.max(1, this.onTheWay.length), 1);
  }

  /** One of the servers at work takes its next step. */
  step(which: number): void {
    const n = which % Math.max(1, this.atWork.length);
    if (this.atWork[n]?.next().done) this.atWork.splice(n, 1);
  }

  finish(): void {
    while (this.atWork.length > 0) this.step(0);
  }

  restart(server: number): void {
    this.server(server).cached = null;
  }

  lag(server: number, ms: number): void {
    this.server(server).lagMs = ms;
  }

  pass(ms: number): void {
    this.wall += ms;
  }

  /** A sitting's newest figures, wherever they stand. */
  figuresOf(id: string): Figures {
    if (this.clock.sitting === id) return this.clock;
    return this.sittings.get(id) ?? nothing;
  }

  private *handle(server: Server, { sitting: id, beat }: Report): Generator<void, void, void> {
    let known = structuredClone(this.sittings.get(id) as Sitting);
    const now = this.timeOf(server);
    for (;;) {
      let clock = server.cached;
      if (!clock) {
        yield;
        clock = structuredClone(this.clock);
      }
      if (clock.sitting !== id) {
        yield;
        known = structuredClone(this.sittings.get(id) as Sitting);
      }
      const accrual = accrue(clock, known, beat, now);
      if (accrual.outcome !== 'granted') {
        if (server.cached) {
          server.cached = null;
          continue;
        }
        return;
      }
      yield* this.handOver(clock, id);
      yield;
      if (this.clock.version === clock.version) {
        const from = Math.max(clock.at, known.startedAt);
        this.grants.push({
          sitting: id,
          ms: accrual.grantedMs,
          from,
          to: from + accrual.grantedMs,
        });
        this.clock = structuredClone(accrual.clock);
        this.versions.push(accrual.clock.version);
        this.latestSeen = Math.max(this.latestSeen, now);
        server.cached = accrual.clock;
        return;
      }
      server.cached = null;
    }
  }

  private *handOver(clock: Clock, taker: string): Generator<void, void, void> {
    if (clock.sitting === null || clock.sitting === taker) return;
    yield;
    const record = this.sittings.get(clock.sitting) as Sitting;
    if (record.seq >= clock.seq) return;
    const expected = record.seq;
    yield;
    const standing = this.sittings.get(clock.sitting) as Sitting;
    if (standing.seq !== expected) return;
    const { seq, activeMs, coverage, seen, beats, longestSilenceMs, lastBeatAt } = clock;
    this.sittings.set(clock.sitting, {
      ...standing,
      ...{ seq, activeMs, coverage, seen, beats, longestSilenceMs, lastBeatAt },
    });
  }
}
