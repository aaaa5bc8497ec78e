import { filmTime } from './filmTime.ts';

interface Checkpoint {
  question?: unknown;
  place?: unknown;
  card?: unknown;
  time?: unknown;
}

interface Lesson {
  cards: number;
  film: boolean;
}

export type CheckpointProblem =
  'checkpoint-twice' | 'checkpoint-card' | 'checkpoint-time' | 'checkpoint-film';

/** What keeps a lesson's questions from standing where they are said to. */
export function checkpointProblem(
  checkpoints: readonly (Checkpoint | null)[],
  { cards, film }: Lesson,
): CheckpointProblem | null {
  const asked = checkpoints.map((one) => one?.question).filter(Boolean);
  if (new Set(asked).size < asked.length) return 'checkpoint-twice';
  for (const one of checkpoints) {
    if (one?.place === 'film') {
      if (!film) return 'checkpoint-film';
      if (typeof one.time !== 'string' || filmTime(one.time) === null) return 'checkpoint-time';
    } else if (!Number.isInteger(one?.card) || Number(one?.card) < 1 || Number(one?.card) > cards) {
      return 'checkpoint-card';
    }
  }
  return null;
}
