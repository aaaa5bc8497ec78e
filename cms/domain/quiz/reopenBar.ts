interface Attempt {
  id: string;
  number: number;
  year: number;
  state: 'open' | 'submitted';
  /** Milliseconds since 1970. */
  deadline?: number | null;
  submittedAt?: number | null;
  passed?: boolean | null;
  printed?: string | null;
  keysShownAt?: number | null;
}

interface Standing {
  /** Every attempt of the learner at the quiz. */
  attempts: readonly Attempt[];
  /** When the quiz closes: an ISO instant. */
  closesAt?: string | null;
  year: number;
  now: Date;
}

/** A browser whose clock is ahead hands in a moment early. */
const EARLY_MS = 5000;

/**
 * Why an attempt can't be opened again; null where it can. One can that its time has ended, as in a
 * power cut; one that was handed in was finished. Never one that was passed, since its hours are in
 * the ledger, nor one whose right answers its learner was shown, since they would be written off
 * them: of this attempt, or of another since it ended. Nor after the quiz has closed, when the answers
 * are public to all who sat it: an editor lets it close later first.
 */
export function reopenBar(
  attempt: Attempt,
  { attempts, closesAt, year, now }: Standing,
):
  | 'reopen-on-paper'
  | 'reopen-running'
  | 'reopen-passed'
  | 'reopen-handed-in'
  | 'reopen-not-last'
  | 'reopen-year'
  | 'reopen-keys-shown'
  | 'reopen-closed'
  | null {
  if (attempt.printed) return 'reopen-on-paper';
  if (attempt.state === 'open') return 'reopen-running';
  if (attempt.passed) return 'reopen-passed';
  const ended = attempt.submittedAt ?? 0;
  if (!attempt.deadline || ended < attempt.deadline - EARLY_MS) return 'reopen-handed-in';
  if (attempts.some(({ number }) => number > attempt.number)) return 'reopen-not-last';
  if (attempt.year !== year) return 'reopen-year';
  const shown = attempts.some(({ keysShownAt }) => (keysShownAt ?? 0) > ended);
  if (attempt.keysShownAt !== 0 || shown) return 'reopen-keys-shown';
  return closesAt && now >= new Date(closesAt) ? 'reopen-closed' : null;
}
