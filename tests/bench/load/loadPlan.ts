/** One request; a client sends many of a list in turn. */
export interface Target {
  path: string;
  cookie: string;
  /** A beat's number is how often its target has been sent, from `firstSeq` on. */
  beat?: { firstSeq: number };
}

/** What a client process has to do. */
export interface LoadPlan {
  /** `http://127.0.0.1:…` */
  url: string;
  targets: Target[];
  seconds: number;
  /**
   * `connections`: so many ask at once, each again as soon as it has its answer (closed loop).
   * `rate`: so many requests leave each second, whatever comes back (open loop).
   */
  mode: { connections: number } | { rate: number };
}

/** Times in milliseconds. */
export interface LoadResult {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
  /** Answers other than 2xx, by status, and requests without an answer, by error. */
  failures: Record<string, number>;
  /** Share of one core that the client itself used. */
  clientCpu: number;
}
