interface Rules {
  /** ISO instants. */
  opensAt?: string | null;
  closesAt?: string | null;
  /** How long after an attempt the next may begin. */
  coolDownMinutes?: number | null;
}

/** Why no attempt may begin now, and until or since when: an ISO instant. */
export interface AttemptBar {
  code: 'quiz-not-open' | 'quiz-closed' | 'cool-down';
  at: string;
}

const MINUTE_MS = 60_000;

/**
 * Whether an attempt at a quiz may begin by the clock: from when it opens to before it closes, and
 * no sooner after the last one than it says.
 *
 * @param lastEndedAt when the learner's last attempt ended, milliseconds since 1970; none: no attempt
 */
export function attemptBar(
  { opensAt, closesAt, coolDownMinutes }: Rules,
  lastEndedAt: number | null,
  now: Date,
): AttemptBar | null {
  if (opensAt && now < new Date(opensAt)) return { code: 'quiz-not-open', at: opensAt };
  if (closesAt && now >= new Date(closesAt)) return { code: 'quiz-closed', at: closesAt };
  if (!coolDownMinutes || lastEndedAt === null) return null;
  const freeAt = lastEndedAt + Math.round(coolDownMinutes * MINUTE_MS);
  return now.getTime() < freeAt ? { code: 'cool-down', at: new Date(freeAt).toISOString() } : null;
}
