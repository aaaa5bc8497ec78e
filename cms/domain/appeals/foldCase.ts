import type { AppealClock, AppealState, Registration } from './appeal.ts';
import type { AppealStep } from './appealStep.ts';
import { dueDone, dueFirst, type Pause } from './dueAt.ts';

const LOOK_BACK_MS = 30 * 24 * 60 * 60 * 1000;

/** How a case stands, derived from what was registered and its steps alone. */
export interface AppealCase {
  state: AppealState;
  category: string;
  unit: string | null;
  /** Who has claimed it. */
  officer: string | null;
  helpers: readonly string[];
  /** Milliseconds since 1970, as all times here; null while the clocks stand. */
  dueFirst: number | null;
  dueDone: number | null;
  /** What is due next: the first answer, then the remedy; null when it is closed or stands. */
  due: number | null;
  pausedAt: number | null;
  firstAt: number | null;
  /** Whether the first answer came in time; null before it. */
  firstInTime: boolean | null;
  doneAt: number | null;
  closedBy: string | null;
  score: number | null;
  wasReopened: boolean;
  /** When somebody else is to look back; null before it is closed and after it was done. */
  lookBackAt: number | null;
  offered: { text: string; answer: string } | null;
  releasedAt: number | null;
  mergedInto: string | null;
  pictures: readonly string[];
  /** How many steps it has. */
  version: number;
}

/** What folding keeps besides. */
interface Folding extends AppealCase {
  clock: AppealClock;
  /** Since when the remedy's clock runs: registered, or reopened. */
  since: number;
  pauses: Pause[];
}

/**
 * How a case stands after its steps.
 *
 * @param steps all of them, by `seq`
 */
export function foldCase(registration: Registration, steps: readonly AppealStep[]): AppealCase {
  const { category, unit, openedAt, firstHours, doneWorkdays } = registration;
  const begin: Folding = {
    ...{ state: 'registered', category, unit, officer: null, helpers: [] },
    ...{ dueFirst: null, dueDone: null, due: null, pausedAt: null },
    ...{ firstAt: null, firstInTime: null, doneAt: null, closedBy: null, score: null },
    ...{ wasReopened: false, lookBackAt: null, offered: null, releasedAt: null },
    ...{ mergedInto: null, pictures: [], version: 0 },
    ...{ clock: { firstHours, doneWorkdays }, since: openedAt, pauses: [] },
  };
  const { clock, since, pauses, ...standing } = steps.reduce(
    (before, step) => withClocks(registration, take(registration, before, step)),
    withClocks(registration, begin),
  );
  return standing;
}

/** The clocks of a case; they tell nothing while they stand. */
function withClocks({ openedAt }: Registration, standing: Folding): Folding {
  const { clock, since, pauses, pausedAt, firstAt, state } = standing;
  if (pausedAt !== null) return { ...standing, dueFirst: null, dueDone: null, due: null };
  const first = dueFirst(openedAt, clock, pauses);
  const done = dueDone(since, clock, pauses);
  const due = state === 'closed' ? null : firstAt === null ? first : done;
  return { ...standing, dueFirst: first, dueDone: done, due };
}

function take(registration: Registration, before: Folding, step: AppealStep): Folding {
  const now = { ...before, version: step.seq };
  switch (step.kind) {
    case 'claimed':
      return {
        ...now,
        officer: step.by,
        state: now.state === 'registered' ? 'claimed' : now.state,
      };
    case 'transferred': {
      const { unit, category, firstHours, doneWorkdays } = step;
      const state = now.state === 'claimed' ? 'registered' : now.state;
      const clock = { firstHours, doneWorkdays };
      return { ...now, unit, category, clock, state, officer: null };
    }
    case 'joined':
      return { ...now, helpers: [...new Set([...now.helpers, step.officer])] };
    case 'pictured':
      return { ...now, pictures: [...now.pictures, step.file] };
    case 'answered':
      return { ...answered(registration, now, step.at), state: 'answered' };
    case 'paused':
      return { ...now, pausedAt: step.at };
    case 'resumed':
      return resumed(now, step.at);
    case 'closed':
      return {
        ...answered(registration, resumed(now, step.at), step.at),
        ...{ state: 'closed', doneAt: step.at, closedBy: step.by },
        ...{ lookBackAt: step.at + LOOK_BACK_MS, score: null },
      };
    case 'rated':
      return { ...now, score: step.score };
    case 'reopened':
      return {
        ...now,
        ...{ state: 'reopened', wasReopened: true, since: step.at, doneAt: null, lookBackAt: null },
        // What was shown of a remedy that did not hold is shown no more.
        ...{ offered: null, releasedAt: null },
      };
    case 'reviewed':
      return { ...now, lookBackAt: null };
    case 'offered':
      return { ...now, offered: { text: step.text, answer: step.answer }, releasedAt: null };
    case 'released':
      return { ...now, releasedAt: step.at };
    case 'withheld':
      return { ...now, offered: null, releasedAt: null };
    case 'merged':
      return { ...now, mergedInto: step.into };
    case 'noted':
    case 'decided':
      return now;
  }
}

function answered({ openedAt }: Registration, now: Folding, at: number): Folding {
  if (now.firstAt !== null) return now;
  const standing = resumed(now, at);
  const firstInTime = at <= dueFirst(openedAt, standing.clock, standing.pauses);
  return { ...now, firstAt: at, firstInTime };
}

function resumed(now: Folding, at: number): Folding {
  if (now.pausedAt === null) return now;
  return { ...now, pausedAt: null, pauses: [...now.pauses, { from: now.pausedAt, to: at }] };
}
