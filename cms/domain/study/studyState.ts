/** How far a learner is with an item. `paused` is a running one whose clock stands still. */
export type StudyState = 'running' | 'paused' | 'awaiting-quiz' | 'complete';

interface Progress {
  activeMs: number;
  requiredMs: number;
  coverage: number;
  requiredCoverage: number;
  /** null where the item has no check quiz. */
  quizPassed: boolean | null;
}

/** Coverage is summed from thousandths; a last digit of rounding must not keep an item open. */
const TOLERANCE = 1e-9;

/** Whether time and coverage are there; only the check quiz, if any, is still to be passed. */
export function isStudied(progress: Omit<Progress, 'quizPassed'>): boolean {
  return (
    progress.activeMs >= progress.requiredMs &&
    progress.coverage + TOLERANCE >= progress.requiredCoverage
  );
}

/** The state that progress amounts to (design, ledger rule 6). */
export function studyState(progress: Progress): 'running' | 'awaiting-quiz' | 'complete' {
  if (!isStudied(progress)) return 'running';
  return progress.quizPassed === false ? 'awaiting-quiz' : 'complete';
}
