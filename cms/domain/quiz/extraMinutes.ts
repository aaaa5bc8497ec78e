interface Granted {
  kind: 'attempt' | 'time';
  minutes: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** How many minutes a learner has beyond a quiz's time limit: what was granted last counts. */
export function extraMinutes(grants: readonly Granted[]): number {
  const ofTime = grants.filter(({ kind }) => kind === 'time');
  const [last] = ofTime.sort((a, b) => b.at - a.at || b.minutes - a.minutes);
  return last?.minutes ?? 0;
}
