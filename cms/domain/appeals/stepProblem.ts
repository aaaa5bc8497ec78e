import type { AppealCase } from './foldCase.ts';
import type { StepFacts } from './appealStep.ts';

/** Who takes a step. */
export type StepActor =
  | { role: 'author' }
  | {
      role: 'officer';
      id: string;
      /** Whether the case is of the units this officer serves, or of those below. */
      inCare: boolean;
      /** Whether the officer raised it: nobody handles the own matter. */
      own: boolean;
    };

export type StepProblem =
  | [403, 'forbidden/appeal' | 'forbidden/appeal-own' | 'forbidden/appeal-same']
  | [
      409,
      (
        | 'appeal-closed'
        | 'appeal-claimed'
        | 'appeal-unclaimed'
        | 'appeal-open'
        | 'appeal-rated'
        | 'appeal-reopened'
        | 'appeal-paused'
        | 'appeal-running'
        | 'appeal-early'
        | 'appeal-not-offered'
        | 'appeal-merged'
      ),
    ];

interface Judged {
  standing: AppealCase;
  /** Who has claimed it and is still at work as an officer; null: nobody, so that others may. */
  holder: string | null;
  actor: StepActor;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Why a step can't be taken in a case as it stands; null where it can.
 *
 * Whoever serves the case's unit or one above may claim it; from then on who has claimed it, and
 * those called in, handle it. The look back is somebody else's than who closed it.
 */
export function stepProblem({ kind }: Pick<StepFacts, 'kind'>, judged: Judged): StepProblem | null {
  return judged.actor.role === 'author'
    ? authorProblem(kind, judged.standing)
    : (officerMayNot(kind, judged) ?? officerProblem(kind, judged));
}

function authorProblem(kind: StepFacts['kind'], standing: AppealCase): StepProblem | null {
  const { state, score, wasReopened, offered } = standing;
  switch (kind) {
    case 'pictured':
      return state === 'closed' ? [409, 'appeal-closed'] : null;
    case 'rated':
      if (state !== 'closed') return [409, 'appeal-open'];
      return score === null ? null : [409, 'appeal-rated'];
    case 'reopened':
      if (wasReopened) return [409, 'appeal-reopened'];
      return state === 'closed' ? null : [409, 'appeal-open'];
    case 'released':
    case 'withheld':
      return offered ? null : [409, 'appeal-not-offered'];
    default:
      return [403, 'forbidden/appeal'];
  }
}

function officerMayNot(kind: StepFacts['kind'], { standing, holder, actor }: Judged) {
  if (actor.role !== 'officer') return null;
  const { id, inCare, own } = actor;
  const handles = id === holder || standing.helpers.includes(id);
  if (!inCare && !handles) return [403, 'forbidden/appeal'] satisfies StepProblem;
  if (own) return [403, 'forbidden/appeal-own'] satisfies StepProblem;
  if (kind === 'reviewed') {
    return id === standing.closedBy ? ([403, 'forbidden/appeal-same'] satisfies StepProblem) : null;
  }
  if (kind === 'claimed' || kind === 'transferred' || kind === 'noted' || kind === 'merged') {
    return null;
  }
  if (holder === null) return [409, 'appeal-unclaimed'] satisfies StepProblem;
  return handles ? null : ([409, 'appeal-claimed'] satisfies StepProblem);
}

function officerProblem(
  kind: StepFacts['kind'],
  { standing, holder, actor, now }: Judged,
): StepProblem | null {
  const { state, pausedAt, lookBackAt, mergedInto, helpers } = standing;
  const handles = actor.role === 'officer' && (actor.id === holder || helpers.includes(actor.id));
  if (kind === 'noted') return null;
  if (kind === 'offered') return state === 'closed' ? null : [409, 'appeal-open'];
  if (kind === 'reviewed') {
    if (state !== 'closed') return [409, 'appeal-open'];
    return lookBackAt !== null && now >= lookBackAt ? null : [409, 'appeal-early'];
  }
  if (state === 'closed') return [409, 'appeal-closed'];
  // Its remedy is the other's: this one is only told of it.
  if (mergedInto !== null) return [409, 'appeal-merged'];
  switch (kind) {
    case 'claimed':
      return holder === null ? null : [409, 'appeal-claimed'];
    case 'transferred':
    case 'merged':
      return holder === null || handles ? null : [409, 'appeal-claimed'];
    case 'paused':
      return pausedAt === null ? null : [409, 'appeal-paused'];
    case 'resumed':
      return pausedAt === null ? [409, 'appeal-running'] : null;
    case 'answered':
    case 'closed':
    case 'joined':
    case 'pictured':
      return null;
    default:
      // The author's own.
      return [403, 'forbidden/appeal'];
  }
}
